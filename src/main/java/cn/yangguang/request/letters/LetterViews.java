package cn.yangguang.request.letters;

import cn.yangguang.document.writing.OfficialLetter;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Stage;
import cn.yangguang.request.keeping.Anonymising;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Badge.Lamp;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Turns letters into what their pages show. */
@Component
class LetterViews {

    static final String CASES = "/desk/requests/";

    private final Letters letters;
    private final Drawing drawing;
    private final Anonymising anonymising;

    LetterViews(Letters letters, Drawing drawing, Anonymising anonymising) {
        this.letters = letters;
        this.drawing = drawing;
        this.anonymising = anonymising;
    }

    static String path(UUID request) {
        return CASES + request + "/letters";
    }

    LetterPage.OfCase ofCase(
            Actor actor, LetterDoor.Opened opened, UnaryOperator<String> typed, FormProblems problems) {
        KeptRequest request = opened.request();
        List<KeptLetter> kept = letters.of(request.id());
        boolean may = Permissions.may(actor, Act.HANDLE_REQUESTS, opened.unit()) && !WritingLetter.closed(request);
        boolean fee = may
                && request.stage() instanceof Stage.Handling
                && kept.stream().noneMatch(one -> one.kind() == LetterKind.FEE);
        return new LetterPage.OfCase(
                request.number().toString(),
                CASES + request.id(),
                request.version(),
                kept.stream().map(one -> entry(request, one)).toList(),
                may ? possible(request, kept) : List.of(),
                fee ? problems.on(fee(typed)) : List.of(),
                problems);
    }

    private static LetterPage.Entry entry(KeptRequest request, KeptLetter letter) {
        return new LetterPage.Entry(
                letter.kind().label(),
                number(letter),
                Objects.toString(letter.finishedOn(), "—"),
                path(request.id()) + "/" + letter.id(),
                badges(request, letter),
                "");
    }

    private static String number(KeptLetter letter) {
        return letter.number() == null ? "—" : letter.number().printed();
    }

    private static List<LetterPage.Possible> possible(KeptRequest request, List<KeptLetter> kept) {
        return Matter.of(request).stream()
                .filter(matter -> kept.stream()
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
                        .mustBeAnswered(),
                Field.number("before", "申请人本月此前已提出的件数（按件计收时填写）").value(typed.apply("before")));
    }

    static List<Badge> badges(KeptRequest request, KeptLetter letter) {
        List<Badge> badges = new ArrayList<>(List.of(state(letter)));
        boolean served = letter.kind() == LetterKind.REPLY && letter.counts() && letter.finished() != null;
        if (served && request.late()) {
            badges.add(new Badge("逾期答复", Lamp.BAD));
        }
        return badges;
    }

    private static Badge state(KeptLetter letter) {
        if (!letter.counts()) {
            return new Badge("已作废", Lamp.PLAIN);
        }
        if (letter.stamp() != null) {
            return new Badge("已盖章", Lamp.GOOD);
        }
        return letter.finished() == null ? new Badge("草稿", Lamp.CALM) : new Badge("已定稿，待盖章", Lamp.SOON);
    }

    /** The page of one letter, with what was typed where something was wrong. */
    LetterPage.One one(
            Actor actor, LetterDoor.OpenedLetter opened, UnaryOperator<String> typed, FormProblems problems) {
        KeptRequest request = opened.request();
        KeptLetter letter = opened.letter();
        LetterText text = drawing.text(request, letter).named();
        boolean handles = Permissions.may(actor, Act.HANDLE_REQUESTS, opened.unit());
        boolean writes = handles && WritingLetter.writable(request, letter);
        boolean reply = letter.kind() == LetterKind.REPLY;
        return new LetterPage.One(
                letter.kind().label(),
                request.number().toString(),
                CASES + request.id(),
                path(request.id()) + "/" + letter.id(),
                request.version(),
                badges(request, letter),
                text.organ(),
                text.number(),
                text.title(),
                text.passages().stream()
                        .map(one -> new LetterPage.Passage(one.kind().name(), one.name(), one.text()))
                        .toList(),
                writes ? problems.on(places(request, letter, typed)) : List.of(),
                LetterNotes.of(request, letter),
                Permissions.may(actor, Act.READ_APPLICANTS, opened.unit())
                        && anonymising.day(request.id()).isEmpty(),
                OfficialLetter.hasPdf(),
                writes && !reply,
                handles && stampable(request, letter),
                letter.stamp() != null && letter.stamp().hidden() != null,
                problems);
    }

    private static boolean stampable(KeptRequest request, KeptLetter letter) {
        boolean finished = letter.finished() != null && letter.counts();
        return finished
                && !WritingLetter.closed(request)
                && switch (letter.kind()) {
                    case REPLY -> request.stage() instanceof Stage.Signed;
                    case FEE -> LetterNotes.feeWaits(request);
                    default -> true;
                };
    }

    private static List<Field> places(KeptRequest request, KeptLetter letter, UnaryOperator<String> typed) {
        return Composing.places(request, letter).stream()
                .map(place -> Field.textarea(name(place), place.label()).value(typed.apply(name(place))))
                .toList();
    }

    static String name(Wording.Place place) {
        return place.name().toLowerCase(Locale.ROOT);
    }

    /** The words as they are stored, by the name of their field. */
    static String stored(KeptLetter letter, String field) {
        return letter.wording().at(Wording.Place.valueOf(field.toUpperCase(Locale.ROOT)));
    }
}
