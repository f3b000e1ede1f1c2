package cn.yangguang.request.letters;

import cn.yangguang.request.Answer;
import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Consulted;
import cn.yangguang.request.Happening;
import cn.yangguang.request.Stage;
import cn.yangguang.request.keeping.KeptRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a letter tells of.
 *
 * @param position of the event in its case; 0 for the whole case
 */
record Matter(LetterKind kind, int position) {

    /** The letters that this case, as far as it has come, can have besides its answer. */
    static List<Matter> of(KeptRequest request) {
        List<Matter> matters = new ArrayList<>(List.of(new Matter(LetterKind.REGISTRATION, 0)));
        if (request.receivedOn() != null) {
            matters.add(new Matter(LetterKind.RECEIPT, 0));
        }
        for (int i = 0; i < request.happened().size(); i++) {
            int position = i + 1;
            Happening one = request.happened().get(i);
            told(request, one.event()).map(kind -> new Matter(kind, position)).forEach(matters::add);
        }
        return matters;
    }

    private static Stream<LetterKind> told(KeptRequest request, CaseEvent event) {
        return switch (event) {
            case CaseEvent.CorrectionAsked _ -> Stream.of(LetterKind.CORRECTION);
            case CaseEvent.ReasonsAsked _ -> Stream.of(LetterKind.REASONS);
            case CaseEvent.Extended _, CaseEvent.Delayed _ -> Stream.of(LetterKind.DELAY);
            case CaseEvent.ConsultationSent sent ->
                Stream.concat(consultation(sent.kind()), toldDisclosure(request, sent.kind()));
            default -> Stream.empty();
        };
    }

    private static Stream<LetterKind> consultation(Consulted whom) {
        return switch (whom) {
            case THIRD_PARTY ->
                Stream.of(LetterKind.THIRD_PARTY, LetterKind.CONFIRMATION, LetterKind.CONSULTATION_TOLD);
            case OTHER_ORGAN -> Stream.of(LetterKind.ASSISTANCE, LetterKind.CONSULTATION_TOLD);
            case CO_AUTHOR -> Stream.of(LetterKind.CO_AUTHOR, LetterKind.CONFIRMATION, LetterKind.CONSULTATION_TOLD);
        };
    }

    /** A third party is told what is disclosed once that is decided (Art. 32). */
    private static Stream<LetterKind> toldDisclosure(KeptRequest request, Consulted whom) {
        boolean decided =
                request.stage() instanceof Stage.Signed || !request.stage().open();
        boolean disclosed = request.answer() == Answer.DISCLOSED || request.answer() == Answer.PARTLY_DISCLOSED;
        return whom == Consulted.THIRD_PARTY && decided && disclosed
                ? Stream.of(LetterKind.DISCLOSURE_TOLD)
                : Stream.empty();
    }
}
