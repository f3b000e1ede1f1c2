package cn.yangguang.calendar.keeping;

import cn.yangguang.document.Block;
import cn.yangguang.document.Document;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A holiday notice as it was handed in, and what its own words say of its year and number. */
public record NoticeText(String words) {

    private static final Pattern NUMBER = Pattern.compile("国办发[^\\s〔\\[［(（]{0,6}[〔\\[［(（]\\d{4}[〕\\]］)）]\\s*\\d+\\s*号");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})\\s*年[^。\\d]{0,12}(?:放假|节假日)安排");

    /** All that a file says, a line for each block. */
    public static NoticeText of(Document document) {
        return new NoticeText(document.blocks().stream().map(NoticeText::words).collect(Collectors.joining("\n")));
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.text();
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Table table ->
                table.cells().stream().map(Block.Cell::text).collect(Collectors.joining("\n"));
        };
    }

    /** The year whose days off it arranges. */
    public Optional<Integer> year() {
        Matcher year = YEAR.matcher(words);
        return year.find() ? Optional.of(Integer.parseInt(year.group(1))) : Optional.empty();
    }

    /** Its document number, such as 国办发明电〔2025〕7号. */
    public Optional<String> number() {
        Matcher number = NUMBER.matcher(words);
        return number.find()
                ? Optional.of(number.group()
                        .replaceAll("\\s+", "")
                        .replaceAll("[\\[［(（]", "〔")
                        .replaceAll("[\\]］)）]", "〕"))
                : Optional.empty();
    }
}
