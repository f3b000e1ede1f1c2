package cn.yangguang.publication.policy;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document as somebody names it in one line: by title, document number, index number, or all of them.
 *
 * @param number in its standard form, or empty
 */
public record NamedDocument(String title, String number, String indexNumber) {

    public static final int LONGEST = 300;

    private static final Pattern TITLE = Pattern.compile("《(.+)》");
    private static final Pattern INDEX = Pattern.compile("[\\p{L}\\p{N}-]{1,81}/\\d{4}-\\d{5,}");
    private static final Pattern EDGES = Pattern.compile("^[\\s（(，,]+|[\\s）)，,]+$");
    private static final Pattern NUMBER =
            Pattern.compile("[\\p{IsHan}A-Za-z]{1,20}\\s*[^\\s\\p{IsHan}\\dA-Za-z，,；;、。]{1,2}"
                    + "\\s*\\d{4}\\s*年?[^\\s\\p{IsHan}\\dA-Za-z]{1,2}\\s*第?\\d{1,6}\\s*号");

    /**
     * Reads a line; without number and title marks the whole of it is the title.
     *
     * @param normalised gives a document number its standard form, nothing where it is none
     */
    public static NamedDocument read(String line, Function<String, Optional<String>> normalised) {
        Matcher title = TITLE.matcher(line);
        String named = title.find() ? title.group(1).strip() : "";
        String rest = named.isEmpty() ? line.strip() : line.replace(title.group(), " ");
        Matcher index = INDEX.matcher(rest);
        String indexNumber = index.find() ? index.group() : "";
        Matcher number = NUMBER.matcher(rest.replace(indexNumber, " "));
        Optional<String> found = normalised.apply(
                number.find() ? number.group() : EDGES.matcher(rest).replaceAll(""));
        boolean bare = named.isEmpty() && found.isEmpty() && indexNumber.isEmpty();
        return new NamedDocument(bare ? rest : named, found.orElse(""), indexNumber);
    }
}
