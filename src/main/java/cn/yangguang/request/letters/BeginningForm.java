package cn.yangguang.request.letters;

import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedNumber;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.util.MultiValueMap;

/** What was sent to begin a letter. */
final class BeginningForm {

    private static final int MOST_PIECES = 1_000;
    private static final int MOST_PAGES = 99_999;

    private final MultiValueMap<String, String> sent;
    private final FormProblems problems = new FormProblems();

    BeginningForm(MultiValueMap<String, String> sent) {
        this.sent = sent;
    }

    FormProblems problems() {
        return problems;
    }

    String text(String field) {
        return Objects.requireNonNullElse(sent.getFirst(field), "").strip();
    }

    int seen() {
        return TypedNumber.version(text("seen"));
    }

    boolean fee() {
        return text("kind").equals(LetterKind.FEE.name());
    }

    Optional<Matter> matter() {
        Optional<Matter> matter = Choice.chosen(LetterKind.values(), text("kind"))
                .map(kind -> new Matter(kind, TypedNumber.version(text("matter"))));
        if (matter.isEmpty()) {
            problems.add("请选择要起草的文书。");
        }
        return matter;
    }

    /**
     * What a fee is asked for; nothing where something is wrong.
     *
     * @param before pieces of the same applicant earlier in the calendar month
     */
    Optional<FeeAsked> feeAsked(int before) {
        boolean pieces = text("by").equals("PIECES");
        if (!pieces && !text("by").equals("PAGES")) {
            problems.add("by", "请选择按件还是按量计收。");
        }
        int amount = pieces ? count("件数", MOST_PIECES) : count("件数或者页数", MOST_PAGES);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(pieces ? new FeeAsked.ByPiece(before, amount) : new FeeAsked.ByVolume(amount));
    }

    private int count(String label, int most) {
        OptionalInt typed = TypedNumber.read(text("amount"));
        if (typed.isEmpty() || typed.getAsInt() > most) {
            problems.add("amount", label + "请填写 0 到 " + most + " 的整数。");
        }
        return typed.orElse(0);
    }
}
