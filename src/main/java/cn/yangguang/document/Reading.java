package cn.yangguang.document;

/** How an attempt to read a file ended. */
public sealed interface Reading {

    /** The file was read. */
    record Read(Document document) implements Reading {}

    /** The file cannot be read; the sentence names the file, the place where known, and what to do (Chinese). */
    record Refused(String sentence) implements Reading {}
}
