package cn.yangguang.publication.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a policy is interpreted, why, and the plan for it (解读方案), approved together with the draft. Of an
 * interpretation itself it says the form, by whom and for which organ.
 *
 * @param needed null while nobody has decided
 * @param form null while nobody has decided
 * @param by the day by which it is to be out, as the plan says
 */
public record Interpretation(
        @Nullable Boolean needed,
        String reason,
        @Nullable InterpretationMedium form,
        String interpreter,
        String organ,
        @Nullable LocalDate by) {

    public static final int LONGEST_REASON = 300;

    public static final Interpretation NONE = new Interpretation(null, "", null, "", "", null);

    public boolean isNeeded() {
        return Boolean.TRUE.equals(needed);
    }

    /** Why a policy cannot be handed in with it (Chinese); nothing where it can. */
    Optional<String> problem() {
        if (needed == null || reason.isBlank()) {
            return Optional.of("政策文件请先定下要不要解读并写明理由，再送审。");
        }
        boolean planned = form != null && !interpreter.isBlank() && !organ.isBlank() && by != null;
        return needed && !planned ? Optional.of("需要解读的政策文件，请填好解读方案（形式、解读人、解读机关、完成日期），方案随正文一起审定。") : Optional.empty();
    }

    /** Form, interpreter and organ in one line, as far as they are known. */
    public String words() {
        StringBuilder words = new StringBuilder(form == null ? "" : form.label());
        add(words, "解读人：", interpreter);
        add(words, "解读机关：", organ);
        return words.toString();
    }

    private static void add(StringBuilder words, String title, String said) {
        if (!said.isEmpty()) {
            words.append(words.isEmpty() ? "" : "；").append(title).append(said);
        }
    }
}
