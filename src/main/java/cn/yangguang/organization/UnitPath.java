package cn.yangguang.organization;

import java.util.regex.Pattern;

/** Where a unit stands, as /370000/370800/finance/: the path of a unit is a prefix of every path below it. */
public record UnitPath(String value) {

    private static final Pattern STEP = Pattern.compile("[\\p{L}\\p{N}-]{1,40}");
    private static final Pattern WHOLE = Pattern.compile("/([\\p{L}\\p{N}-]{1,40}/)+");

    public UnitPath {
        if (!WHOLE.matcher(value).matches()) {
            throw new IllegalArgumentException("no unit path: " + value);
        }
    }

    /** Whether a text may be one step of a path: 1 to 40 letters, digits or hyphens. */
    public static boolean isStep(String text) {
        return STEP.matcher(text).matches();
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
