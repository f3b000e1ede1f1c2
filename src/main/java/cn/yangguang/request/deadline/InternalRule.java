package cn.yangguang.request.deadline;

import java.util.Arrays;
import java.util.Optional;

/**
 * When an office wants its answers, ahead of the law.
 *
 * @param days working days, 1 to 19; 0 where there is no such term
 */
public record InternalRule(Kind kind, int days) {

    /** The law gives 20 working days (Art. 33): a term of as many would be the legal one. */
    static final int LONGEST = 19;

    /** No term of the office's own. */
    public static final InternalRule NONE = new InternalRule(Kind.NONE, 0);

    /** From where it is counted. */
    enum Kind {
        NONE("不设内部期限"),
        BEFORE_LIMIT("从答复期限往前数"),
        AFTER_RECEIPT("从收到申请之日往后数");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    public InternalRule {
        if ((kind == Kind.NONE) != (days == 0) || days < 0 || days > LONGEST) {
            throw new IllegalArgumentException(kind + " " + days);
        }
    }

    /** The rule as {@link #stored()} writes it; of nothing there is none. */
    public static InternalRule read(String stored) {
        return Arrays.stream(Kind.values())
                .filter(kind -> stored.startsWith(kind.name() + " "))
                .map(kind -> new InternalRule(
                        kind, Integer.parseInt(stored.substring(kind.name().length() + 1))))
                .findFirst()
                .orElse(NONE);
    }

    /** As one text: BEFORE_LIMIT 3. */
    String stored() {
        return kind + " " + days;
    }

    /** Nothing where no rule is like this. */
    static Optional<InternalRule> of(Kind kind, int days) {
        int counted = kind == Kind.NONE ? 0 : days;
        boolean fits = kind == Kind.NONE || (days >= 1 && days <= LONGEST);
        return fits ? Optional.of(new InternalRule(kind, counted)) : Optional.empty();
    }

    String words() {
        return switch (kind) {
            case NONE -> "不设内部期限";
            case BEFORE_LIMIT -> "答复期限届满前 " + days + " 个工作日";
            case AFTER_RECEIPT -> "收到申请之日起 " + days + " 个工作日";
        };
    }
}
