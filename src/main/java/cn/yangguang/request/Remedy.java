package cn.yangguang.request;

/** What is open to an applicant who does not agree (行政复议法 Art. 23, 法释〔2025〕8号). */
public enum Remedy {
    /** Reconsideration must come before a lawsuit: refusals under Art. 14 to 16. */
    RECONSIDERATION_FIRST,
    /** Reconsideration or a lawsuit, as the applicant chooses. */
    EITHER,
    /** Nothing was decided against anybody. */
    NONE
}
