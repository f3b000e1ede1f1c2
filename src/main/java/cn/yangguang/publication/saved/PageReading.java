package cn.yangguang.publication.saved;

/** What came of reading a file as a saved page. */
public sealed interface PageReading {

    record Read(SavedPage page) implements PageReading {}

    /** Not read: one Chinese sentence that says which file, why, and what to do. */
    record Refused(String sentence) implements PageReading {}
}
