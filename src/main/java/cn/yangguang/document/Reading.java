package cn.yangguang.document;

/** How an attempt to read a file ended. */
public sealed interface Reading {

    /** The file was read. */
    record Read(Document document) implements Reading {}

    /** The file cannot be read; the sentence names the file, the place where known, and what to do (Chinese). */
    record Refused(String sentence) implements Reading {

        /** How the sentence about a PDF without any words goes on after its name. */
        public static final String SCANNED = " 里没有文字（可能是扫描件）";

        /** The same of other files. */
        public static final String NO_WORDS = " 里没有任何文字";

        /** Whether the file is whole and only has no words, as one that was scanned. */
        public boolean noWords() {
            return sentence.contains(SCANNED) || sentence.contains(NO_WORDS);
        }
    }
}
