package cn.yangguang.publication.importing.reading;

/** What became of a line. */
public sealed interface Parsing {

    record Read(SourcePiece piece) implements Parsing {}

    /** It cannot be taken: its id as far as it was read, and why in one sentence (Chinese). */
    record Refused(String id, String sentence) implements Parsing {}
}
