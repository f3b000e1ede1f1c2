package cn.yangguang.document.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks a paragraph into lines: no closing mark begins a line, no opening one ends it, numbers and words stay whole. */
final class LetterLines {

    private static final String CLOSING = "，。；：、！？）》」』”’〕】％…·";
    private static final String OPENING = "（《“‘「『〔【";

    /** A word or a number, or one character; with the marks that cling to it. */
    private static final Pattern CHUNK = Pattern.compile(
            "[" + OPENING + "]*(?:[\\p{ASCII}&&[^\\s]]+|\\s|[^" + OPENING + "]|$)[" + CLOSING + "]*",
            Pattern.UNICODE_CHARACTER_CLASS);

    private LetterLines() {}

    /**
     * The lines of a paragraph.
     *
     * @param first how wide the first line is, in what {@code width} measures
     * @param rest how wide the others are
     */
    static List<String> of(String text, ToDoubleFunction<String> width, double first, double rest) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String chunk : chunks(text, width, rest)) {
            double room = lines.isEmpty() ? first : rest;
            if (!line.isEmpty() && width.applyAsDouble(line + chunk) > room) {
                lines.add(line);
                line = "";
            }
            line += chunk;
        }
        lines.add(line);
        return lines;
    }

    private static List<String> chunks(String text, ToDoubleFunction<String> width, double room) {
        List<String> chunks = new ArrayList<>();
        Matcher matcher = CHUNK.matcher(text);
        while (matcher.find()) {
            String chunk = matcher.group();
            if (width.applyAsDouble(chunk) <= room) {
                chunks.add(chunk);
            } else { // a word longer than a line is broken anywhere
                chunk.codePoints().mapToObj(Character::toString).forEach(chunks::add);
            }
        }
        return chunks;
    }
}
