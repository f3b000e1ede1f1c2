package cn.yangguang.database;

/** How an attempt to get at a database ended. */
public sealed interface Starting {

    /** The database answers. */
    record Running(Database database) implements Starting {}

    /** There is no database; the sentence says why and what to do (Chinese). */
    record Refused(String sentence) implements Starting {}
}
