package cn.yangguang.request.letters;

import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Happening;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.keeping.NamelessWords;
import java.util.List;

/** The words with which a letter begins: those that were typed with its event, for people to go on from. */
final class Beginning {

    private Beginning() {}

    static Wording of(KeptRequest request, Matter matter) {
        if (matter.position() == 0) {
            return Wording.NONE;
        }
        CaseEvent event = request.happened().get(matter.position() - 1).event();
        return switch (event) {
            case CaseEvent.CorrectionAsked asked -> content(asked.what());
            case CaseEvent.ReasonsAsked asked -> content(asked.words());
            case CaseEvent.Delayed delayed -> new Wording(delayed.why(), "", "");
            case CaseEvent.Extended _ -> new Wording(why(request.happened()), "", "");
            case CaseEvent.Proposed proposed -> new Wording(proposed.words(), "", "");
            // it goes to others, who need not learn who asks (个人信息保护法 Art. 6)
            case CaseEvent.ConsultationSent _ -> content("征求意见的信息：" + NamelessWords.of(request.description()));
            default -> Wording.NONE;
        };
    }

    private static Wording content(String words) {
        return new Wording("", words, "");
    }

    private static String why(List<Happening> happened) {
        return happened.stream()
                .map(Happening::event)
                .filter(CaseEvent.ExtensionAsked.class::isInstance)
                .map(asked -> ((CaseEvent.ExtensionAsked) asked).why())
                .reduce("", (before, next) -> next);
    }
}
