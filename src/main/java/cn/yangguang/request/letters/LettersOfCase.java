package cn.yangguang.request.letters;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Stage;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.keeping.SameApplicant;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The list of a case's letters: those that there are, and those that can begin now. */
@Component
class LettersOfCase {

    private final Letters letters;
    private final Drawing drawing;
    private final SameApplicant same;

    LettersOfCase(Letters letters, Drawing drawing, SameApplicant same) {
        this.letters = letters;
        this.drawing = drawing;
        this.same = same;
    }

    /** What this person sees of it, with what was typed where something was wrong. */
    LetterPage.OfCase page(Actor actor, LetterDoor.Opened opened, UnaryOperator<String> typed, FormProblems problems) {
        KeptRequest request = opened.request();
        List<KeptLetter> kept = letters.of(request.id());
        boolean may = Permissions.may(actor, Act.HANDLE_REQUESTS, opened.unit()) && !WritingLetter.closed(request);
        boolean fee =
                Permissions.may(actor, LetterDoor.act(LetterKind.FEE), opened.unit()) && chargeable(request, kept);
        return new LetterPage.OfCase(
                request.number().toString(),
                LetterViews.CASES + request.id(),
                request.version(),
                kept.stream().map(one -> entry(request, one)).toList(),
                may ? possible(request, kept) : List.of(),
                fee ? problems.on(fee(typed)) : List.of(),
                fee ? "同一申请人本月此前向本机关提出 " + same.earlier(request.id()) + " 件（系统按收到申请的月份统计），按件计收时从这里接着算。" : "",
                problems);
    }

    /** Whether the organ asks fees, and this case can still have its notice. */
    private boolean chargeable(KeptRequest request, List<KeptLetter> kept) {
        return request.stage() instanceof Stage.Handling
                && kept.stream().noneMatch(one -> one.counts() && one.kind() == LetterKind.FEE)
                && drawing.hindrance(request, LetterKind.FEE).isEmpty();
    }

    private static LetterPage.Entry entry(KeptRequest request, KeptLetter letter) {
        return new LetterPage.Entry(
                letter.kind().label(),
                letter.number() == null ? "—" : letter.number().printed(),
                Objects.toString(letter.finishedOn(), "—"),
                LetterViews.path(request.id()) + "/" + letter.id(),
                LetterViews.badges(request, letter),
                "");
    }

    /** What has no letter that counts. */
    private static List<LetterPage.Possible> possible(KeptRequest request, List<KeptLetter> kept) {
        return Matter.of(request).stream()
                .filter(matter -> kept.stream()
                        .filter(KeptLetter::counts)
                        .noneMatch(one -> one.kind() == matter.kind() && one.matter() == matter.position()))
                .map(matter -> new LetterPage.Possible(
                        matter.kind().label(),
                        about(request, matter),
                        matter.kind().name(),
                        matter.position()))
                .toList();
    }

    private static String about(KeptRequest request, Matter matter) {
        if (matter.position() == 0) {
            return "";
        }
        CaseEvent event = request.happened().get(matter.position() - 1).event();
        return event.on() + (event instanceof CaseEvent.ConsultationSent sent ? " " + sent.whom() : "");
    }

    private static List<Field> fee(UnaryOperator<String> typed) {
        List<Choice> ways = List.of(new Choice("PIECES", "按件计收"), new Choice("PAGES", "按量计收"));
        return List.of(
                Field.select("by", "计收方式", ways).value(typed.apply("by")).mustBeAnswered(),
                Field.number("amount", "本次申请的件数或者页数")
                        .value(typed.apply("amount"))
                        .mustBeAnswered());
    }
}
