package cn.yangguang.language.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Words of office that general dictionaries lack; our own list, parted at blanks. */
final class OfficialWords {

    private OfficialWords() {}

    static List<String> read() {
        try (InputStream stream = OfficialWords.class.getResourceAsStream("official-words.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.trim().split("\\s+")).stream())
                    .filter(word -> word.length() > 1)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
