package cn.yangguang.request.clock;

/** What the clock says: a reckoning, or why there can be none. */
public sealed interface Reckoned permits Reckoning, Reckoned.Impossible {

    /** These events cannot have happened so; the sentence (Chinese) names the one that is in the way. */
    record Impossible(String sentence) implements Reckoned {

        /** The same for who writes no files: without the events' words in files. */
        public String plain() {
            return sentence.replaceAll("（[a-zA-Z]+）", "");
        }
    }
}
