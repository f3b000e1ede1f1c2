package cn.yangguang.store;

/** How an attempt to put a file ended. */
public sealed interface Putting {

    /** The file is kept. */
    record Kept(StoredFile file) implements Putting {}

    /** The file is not kept; the sentence says why (Chinese). */
    record Refused(String sentence) implements Putting {}
}
