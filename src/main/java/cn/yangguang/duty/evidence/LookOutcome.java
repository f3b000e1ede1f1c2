package cn.yangguang.duty.evidence;

/** How a look at the page behind a link ended. */
public enum LookOutcome {
    /** It was there, the same as before if it was seen before. */
    READ,
    /** It was there and says something else than when it was first read; it still counts. */
    CHANGED,
    /** The site says that there is no such page. */
    GONE,
    /** It is not an address that is fetched. */
    REFUSED,
    /** No answer this time; it is tried again. */
    FAILED
}
