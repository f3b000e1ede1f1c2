package cn.yangguang.language.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * Characters that are taken for each other by eye. The table was computed by us from how the characters are drawn: every
 * pair of common characters whose pictures cover each other almost wholly.
 */
final class Alike {

    private static final char[] NONE = {};
    private final char[][] characters = new char[Character.MAX_VALUE + 1][];

    private Alike() {
        Arrays.fill(characters, NONE);
    }

    /** Each line of the table is a character followed by those that look like it. */
    static Alike read() {
        Alike alike = new Alike();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Alike.class.getResourceAsStream("alike.txt")), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() > 1 && !line.startsWith("#")) {
                    alike.characters[line.charAt(0)] = line.substring(1).toCharArray();
                }
            }
            return alike;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    char[] to(char c) {
        return characters[c];
    }
}
