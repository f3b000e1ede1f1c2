package cn.yangguang.request.letters;

import static cn.yangguang.request.letters.LetterText.Kind.ADDRESSEE;
import static cn.yangguang.request.letters.LetterText.Kind.ROW;
import static cn.yangguang.request.letters.LetterText.Kind.SIGNED;

import cn.yangguang.request.Answer;
import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Happening;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.letters.LetterText.Passage;
import cn.yangguang.request.letters.Wording.Place;
import cn.yangguang.request.remedies.RemedyLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fills a letter from its case: dates, names, numbers, outcome, articles and remedies; people's words only where their place
 * is. Whoever asks stands as a gap. The same case, line and words always give the same letter.
 */
final class Composing {

    /** Holds the place of what was asked, which is quoted as it was typed. */
    private static final String ASKED = "\uE010";

    private final KeptRequest request;
    private final String organ;
    private final KeptLetter letter;
    private final List<Passage> passages = new ArrayList<>();

    private Composing(KeptRequest request, String organ, KeptLetter letter) {
        this.request = request;
        this.organ = organ;
        this.letter = letter;
    }

    /**
     * The letter as it would go out.
     *
     * @param line null where the letter needs none
     * @param number as printed; empty where it bears none
     * @param date as printed
     */
    static LetterText of(
            KeptRequest request,
            String organ,
            KeptLetter letter,
            @Nullable RemedyLine line,
            String number,
            String date) {
        Composing composing = new Composing(request, organ, letter);
        String title = letter.kind().title();
        if (letter.kind() == LetterKind.REPLY) {
            Answer answer = answer(request, letter);
            title = ReplyWords.title(answer);
            composing.reply(answer, line);
        } else {
            new NoticeWords(composing, line).fill();
        }
        if (letter.kind() != LetterKind.CONFIRMATION) { // which whoever was asked fills in and signs
            composing.passages.add(new Passage(SIGNED, organ, date));
        }
        return new LetterText(organ, number, title, composing.passages);
    }

    /** The answer that a letter of the kind REPLY tells. */
    static Answer answer(KeptRequest request, KeptLetter letter) {
        return request.happened().get(letter.matter() - 1).event() instanceof CaseEvent.Proposed proposed
                ? proposed.answer()
                : Answer.OTHER;
    }

    /** Where people write in this letter. */
    static List<Place> places(KeptRequest request, KeptLetter letter) {
        return letter.kind() == LetterKind.REPLY
                ? ReplyWords.places(answer(request, letter))
                : NoticeWords.places(letter.kind());
    }

    private void reply(Answer answer, @Nullable RemedyLine line) {
        to(Blank.NAME.sign());
        fact(asked());
        course().forEach(this::fact);
        written(Place.REASONS);
        fact(ReplyWords.outcome(answer));
        ReplyWords.places(answer).stream()
                .filter(place -> place != Place.REASONS)
                .forEach(this::written);
        if (answer == Answer.DISCLOSED || answer == Answer.PARTLY_DISCLOSED) {
            fact("您希望获取信息的形式为" + request.wanted().form().label() + "，方式为"
                    + request.wanted().way().label() + "。");
        }
        Optional.ofNullable(line)
                .flatMap(known -> RemedyWords.of(answer, known))
                .ifPresent(this::fact);
    }

    /** When the application was received, and what was asked. */
    String asked() {
        LocalDate received = request.receivedOn();
        return "本机关" + (received == null ? "" : "于" + day(received)) + "收到您提出的政府信息公开申请（登记编号：" + request.number()
                + "），申请公开：“" + ASKED + "”。";
    }

    /** What of the course an applicant is told in the answer; whom the organ consulted is not (Art. 32). */
    private List<String> course() {
        List<String> course = new ArrayList<>();
        for (Happening one : request.happened()) {
            switch (one.event()) {
                case CaseEvent.Corrected corrected -> course.add("您于" + day(corrected.on()) + "作了补正。");
                case CaseEvent.Extended extended ->
                    course.add("经政府信息公开工作机构负责人同意，答复期限延长" + extended.workdays() + "个工作日，本机关已于" + day(extended.on())
                            + "告知您。");
                case CaseEvent.Delayed delayed -> course.add("本机关已告知您延迟至" + day(delayed.until()) + "前答复。");
                default -> {}
            }
        }
        if (request.happened().stream().anyMatch(one -> one.event() instanceof CaseEvent.ConsultationSent)) {
            course.add("办理期间，本机关依法书面征求了意见，征求意见所需时间不计算在答复期限内。");
        }
        return course;
    }

    /** The event that the letter tells of, where it is of this kind. */
    <E extends CaseEvent> Optional<E> event(Class<E> kind) {
        return Optional.of(letter.matter())
                .filter(position -> position > 0)
                .map(position -> request.happened().get(position - 1).event())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    KeptRequest request() {
        return request;
    }

    KeptLetter letter() {
        return letter;
    }

    String organ() {
        return organ;
    }

    void to(String whom) {
        passages.add(new Passage(ADDRESSEE, "", whom.strip() + "："));
    }

    /** A paragraph to the applicant; an organisation is addressed as one. */
    void fact(String text) {
        boolean citizen = request.applicant().citizen();
        String addressed = (citizen ? text : text.replace("您", "贵单位"))
                .replace(ASKED, request.description().strip());
        passages.add(Passage.paragraph(addressed.replaceAll("\\s+", " ")));
    }

    void row(String name, String text) {
        passages.add(new Passage(ROW, name, text.strip().replaceAll("\\s+", " ")));
    }

    /** What people wrote, a paragraph a line. */
    void written(Place place) {
        letter.wording()
                .at(place)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Passage::paragraph)
                .forEach(passages::add);
    }

    /** A day as letters print it. */
    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
