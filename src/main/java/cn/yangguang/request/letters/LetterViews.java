package cn.yangguang.request.letters;

import cn.yangguang.document.writing.OfficialLetter;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.request.Stage;
import cn.yangguang.request.keeping.Anonymising;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Badge.Lamp;
import cn.yangguang.web.forms.Confirmation;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns letters into what their pages show. */
@Component
class LetterViews {

    static final String CASES = "/desk/requests/";

    private final Drawing drawing;
    private final Anonymising anonymising;

    LetterViews(Drawing drawing, Anonymising anonymising) {
        this.drawing = drawing;
        this.anonymising = anonymising;
    }

    static String path(UUID request) {
        return CASES + request + "/letters";
    }

    static List<Badge> badges(KeptRequest request, KeptLetter letter) {
        List<Badge> badges = new ArrayList<>(List.of(state(letter)));
        boolean answer = letter.kind() == LetterKind.REPLY && letter.counts() && letter.finished() != null;
        if (answer && (request.late() || after(request.due(), letter))) {
            badges.add(new Badge("逾期答复", Lamp.BAD));
        }
        return badges;
    }

    /** Whether it was finished or sealed after the last day, so that it can only be served too late. */
    private static boolean after(@Nullable LocalDate due, KeptLetter letter) {
        LocalDate last =
                letter.stamp() == null ? letter.finishedOn() : letter.stamp().on();
        return due != null && last != null && last.isAfter(due);
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
        boolean decides = Permissions.may(actor, LetterDoor.act(letter.kind()), opened.unit());
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
                decides && VoidingLetter.droppable(request, letter) ? drop(request, letter) : null,
                decides && VoidingLetter.voidable(request, letter) ? problems.on(because(typed)) : List.of(),
                problems);
    }

    private static Confirmation drop(KeptRequest request, KeptLetter letter) {
        return new Confirmation(
                "删除草稿",
                "草稿还没有编号，删除之后可以重新起草。",
                path(request.id()) + "/" + letter.id() + "/drop",
                "确认删除",
                Map.of("seen", Integer.toString(request.version())));
    }

    private static List<Field> because(UnaryOperator<String> typed) {
        return List.of(
                Field.text("because", "作废的理由").value(typed.apply("because")).mustBeAnswered());
    }

    private boolean stampable(KeptRequest request, KeptLetter letter) {
        boolean finished = letter.finished() != null && letter.counts();
        return finished
                && !WritingLetter.closed(request)
                && switch (letter.kind()) {
                    case REPLY -> request.stage() instanceof Stage.Signed;
                    case FEE ->
                        LetterNotes.feeWaits(request)
                                && drawing.hindrance(request, LetterKind.FEE).isEmpty();
                    default -> true;
                };
    }

    private static List<Field> places(KeptRequest request, KeptLetter letter, UnaryOperator<String> typed) {
        return Composing.places(request, letter).stream()
                .map(place -> Field.textarea(name(place), NoticeWords.label(letter.kind(), place))
                        .hint(hint(request, letter, place))
                        .value(typed.apply(name(place))))
                .toList();
    }

    /** Whether it must be written, or one of several. */
    private static String hint(KeptRequest request, KeptLetter letter, Wording.Place place) {
        return RequiredPlaces.of(request, letter).stream()
                .filter(group -> group.contains(place))
                .findFirst()
                .map(group -> group.size() == 1
                        ? "审批或者定稿之前要写好。"
                        : "审批之前，" + RequiredPlaces.names(letter.kind(), group) + "至少要写好一处。")
                .orElse("");
    }

    static String name(Wording.Place place) {
        return place.name().toLowerCase(Locale.ROOT);
    }

    /** The words as they are stored, by the name of their field. */
    static String stored(KeptLetter letter, String field) {
        return Arrays.stream(Wording.Place.values())
                .filter(place -> name(place).equals(field))
                .findFirst()
                .map(letter.wording()::at)
                .orElse("");
    }
}
