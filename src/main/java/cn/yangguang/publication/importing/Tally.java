package cn.yangguang.publication.importing;

/**
 * How many lines became what.
 *
 * @param published before the public now
 * @param drafted a draft, as was asked
 * @param held a draft, though it was to be before the public
 * @param changed here before, with another content now
 * @param skipped here before, just the same
 * @param refused not taken
 */
public record Tally(int published, int drafted, int held, int changed, int skipped, int refused) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                published + other.published,
                drafted + other.drafted,
                held + other.held,
                changed + other.changed,
                skipped + other.skipped,
                refused + other.refused);
    }

    /** All lines. */
    public int lines() {
        return published + drafted + held + changed + skipped + refused;
    }

    /** Whether a person has to look at some of them. */
    boolean remarkable() {
        return held + changed + refused > 0;
    }
}
