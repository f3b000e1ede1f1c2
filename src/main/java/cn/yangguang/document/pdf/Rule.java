package cn.yangguang.document.pdf;

/** A straight line along one axis: at x (upright) or y (level), reaching from less to more. */
record Rule(boolean upright, float at, float from, float to) {
    /** Rules nearer than this touch, or are one. */
    static final float NEAR = 3;

    /** Whether this rule and one of the other direction meet. */
    boolean meets(Rule other) {
        return upright != other.upright
                && at >= other.from - NEAR
                && at <= other.to + NEAR
                && other.at >= from - NEAR
                && other.at <= to + NEAR;
    }
}
