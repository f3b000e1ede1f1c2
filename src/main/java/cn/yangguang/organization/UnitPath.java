package cn.yangguang.organization;

/** Where a unit stands, as /370000/370800/finance/: the path of a unit is a prefix of every path below it. */
public record UnitPath(String value) {

    private static final int LONGEST = 40;

    public UnitPath {
        if (!isPath(value)) {
            throw new IllegalArgumentException("no unit path: " + value);
        }
    }

    /** Without a pattern: each page reads the whole tree, and half of that time went into one. */
    private static boolean isPath(String value) {
        int from = 1;
        boolean sound = value.length() > 1 && value.charAt(0) == '/';
        while (sound && from < value.length()) {
            int end = value.indexOf('/', from);
            sound = end > from && isStep(value, from, end);
            from = end + 1;
        }
        return sound;
    }

    /** Whether a text may be one step of a path: 1 to 40 letters, digits or hyphens. */
    public static boolean isStep(String text) {
        return !text.isEmpty() && isStep(text, 0, text.length());
    }

    private static boolean isStep(String text, int from, int end) {
        for (int at = from; at < end; at += Character.charCount(text.codePointAt(at))) {
            if (!mayStand(text.codePointAt(at))) {
                return false;
            }
        }
        return text.codePointCount(from, end) <= LONGEST;
    }

    private static boolean mayStand(int character) {
        return character == '-'
                || Character.isLetter(character)
                || switch (Character.getType(character)) {
                    case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    public static UnitPath root(String step) {
        return new UnitPath("/" + step + "/");
    }

    public UnitPath below(String step) {
        return new UnitPath(value + step + "/");
    }

    /** Whether the other path is this one or below it. */
    public boolean covers(UnitPath other) {
        return other.value.startsWith(value);
    }

    /** The last step: the unit's own code. */
    public String step() {
        return value.substring(value.lastIndexOf('/', value.length() - 2) + 1, value.length() - 1);
    }

    /** For {@code path like ?}: this unit and all below; a step holds no character that LIKE reads. */
    public String pattern() {
        return value + "%";
    }

    @Override
    public String toString() {
        return value;
    }
}
