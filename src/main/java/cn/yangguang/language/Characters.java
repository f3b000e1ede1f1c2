package cn.yangguang.language;

/** Characters folded to one form: half width, simplified. */
public final class Characters {

    private static final char FIRST_FULL = '！';
    private static final char LAST_FULL = '～';

    private Characters() {}

    /** Full-width letters, figures and signs as half-width ones; every character keeps its place. */
    public static String halfWidth(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_FULL && c <= LAST_FULL) {
                c = (char) (c - FIRST_FULL + '!');
            } else if (c == '\u3000') {
                c = ' ';
            }
            folded.append(c);
        }
        return folded.toString();
    }
}
