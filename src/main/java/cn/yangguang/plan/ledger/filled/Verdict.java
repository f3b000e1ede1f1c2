package cn.yangguang.plan.ledger.filled;

import cn.yangguang.web.forms.Field;

/** What becomes of one row of a filled-in sheet. */
sealed interface Verdict {

    /** It is recorded as evidence; the words say what. */
    record Taken(String words) implements Verdict {}

    /** It was recorded before, or stands in the sheet twice; nothing is recorded. */
    record Known(String sentence) implements Verdict {}

    /** Only the person can say what is meant; nothing is recorded until the field is answered. */
    record Asked(String question, Field field) implements Verdict {}

    /** It cannot be recorded, and why. */
    record Refused(String sentence) implements Verdict {}

    /** Nothing was filled in; only fixed cells were changed, which changes nothing. */
    record Unfilled() implements Verdict {}
}
