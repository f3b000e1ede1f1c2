package cn.yangguang.document.content;

/**
 * Ends the reading of a file that cannot be read, from however deep inside a format; it never leaves the document room,
 * whose door turns it into {@link cn.yangguang.document.Reading.Refused}.
 */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private final String sentence;

    public Unreadable(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    /** One Chinese sentence: which file, where, what to do. */
    public String sentence() {
        return sentence;
    }
}
