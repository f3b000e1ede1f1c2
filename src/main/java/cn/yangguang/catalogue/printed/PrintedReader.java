package cn.yangguang.catalogue.printed;

import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.Level;
import cn.yangguang.catalogue.TimeLimit;
import cn.yangguang.catalogue.Way;
import cn.yangguang.document.Block;
import cn.yangguang.document.Document;
import cn.yangguang.document.Place;
import cn.yangguang.language.Characters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a printed catalogue from an office file: every table whose head is one of a catalogue. */
public final class PrintedReader {

    private static final Pattern NUMBER = Pattern.compile("^(?:第?[一二三四五六七八九十百\\d]+[、.．]|[（(][一二三四五六七八九十\\d]+[)）])\\s*");
    private static final Pattern TITLE =
            Pattern.compile("^(?:.{2,8}?[省市县区镇])?(.{2,30}?)(?:领域|方面)?(?:基层)?(?:政务|政府信息)?(?:主动)?公开?(?:标准|基本|事项)*目录.*$");
    private static final Pattern NO_FIELD = Pattern.compile("(?i)sheet\\d*|工作表\\d*|附件\\d*|目录|主动公开基本|公开");

    private final String otherwise;
    private final List<PrintedItem> items = new ArrayList<>();
    private @Nullable PrintedTable last;
    private String heading = "";
    private String field = "";
    private String first = "";

    private PrintedReader(String otherwise) {
        this.otherwise = otherwise;
    }

    /**
     * The items of a file in printed order; none where it holds no such table.
     *
     * @param otherwise the field of items whose table and headings name none
     */
    public static List<PrintedItem> read(Document document, String otherwise) {
        PrintedReader reader = new PrintedReader(otherwise);
        document.blocks().forEach(reader::read);
        return reader.items;
    }

    private void read(Block block) {
        switch (block) {
            case Block.Heading(int _, String text, Place _) -> heading = text;
            case Block.Paragraph(String text, Place _) -> {
                if (text.contains("目录") && text.length() <= 50) {
                    heading = text;
                }
            }
            case Block.Table table -> read(table);
        }
    }

    private void read(Block.Table table) {
        Optional<PrintedTable> own = PrintedTable.of(table);
        PrintedTable before = last;
        if (own.isPresent()) {
            last = own.get();
            field = field(own.get());
            first = "";
        } else if (before != null && before.table().columns() == table.columns()) {
            last = before.goingOn(table);
        } else {
            return;
        }
        Objects.requireNonNull(last).rows().forEach(this::read);
    }

    /** What the table, its sheet or the heading above it names as the field. */
    private String field(PrintedTable table) {
        String sheet = table.table().place() instanceof Place.InSheet(String name, String _) ? name : "";
        return named(table.title())
                .or(() -> sheet.isEmpty() ? named(heading) : bare(sheet))
                .or(() -> heading.isEmpty() ? Optional.empty() : bare(heading))
                .orElse(otherwise);
    }

    private static Optional<String> named(String title) {
        Matcher matcher =
                TITLE.matcher(NUMBER.matcher(Characters.withoutSpace(title)).replaceFirst(""));
        return matcher.matches() ? bare(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> bare(String words) {
        String bare = NUMBER.matcher(words.strip())
                .replaceFirst("")
                .replaceFirst("领域$", "")
                .strip();
        return bare.isEmpty() || bare.length() > 30 || NO_FIELD.matcher(bare).matches()
                ? Optional.empty()
                : Optional.of(bare);
    }

    private void read(PrintedTable.Row row) {
        PrintedTable table = Objects.requireNonNull(last);
        List<String> doubts = new ArrayList<>();
        String ofRow = oneLine(row.text(PrintedColumn.FIELD));
        String upper = oneLine(row.text(PrintedColumn.FIRST));
        if (!upper.isEmpty()) {
            first = upper;
        } else if (!first.isEmpty()) {
            doubts.add("一级事项沿用上一行");
        }
        String second = oneLine(row.text(table.has(PrintedColumn.SECOND) ? PrintedColumn.SECOND : PrintedColumn.ITEM));
        String itsField = ofRow.isEmpty() ? field : ofRow;
        Boxes.Ticked channels = Boxes.read(row.text(PrintedColumn.CHANNELS));
        channels.unknown().forEach(words -> doubts.add("渠道“" + words + "”不在标准格式里，列入“其他”"));
        String limit = oneLine(row.text(PrintedColumn.LIMIT));
        if (TimeLimit.read(limit).isEmpty()) {
            doubts.add("公开时限没有写明可以计算的时限");
        }
        DisclosureItem item = new DisclosureItem(
                itsField,
                first.isEmpty() ? itsField : first,
                second.isEmpty() ? first : second,
                PrintedContents.read(row.text(PrintedColumn.CONTENTS)),
                row.text(PrintedColumn.BASIS),
                limit,
                oneLine(row.text(PrintedColumn.UNIT)),
                channels.channels(),
                channels.other(),
                audience(table, row),
                way(table, row, doubts),
                levels(table, row),
                null,
                null,
                null);
        items.add(new PrintedItem(item, row.place(), doubts));
    }

    /** Words that were broken at the cell's edge. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\n\\s*", "").strip();
    }

    private static String audience(PrintedTable table, PrintedTable.Row row) {
        if (table.has(PrintedColumn.AUDIENCE) && !table.has(PrintedColumn.GROUPS)) {
            String words = Boxes.words(row.text(PrintedColumn.AUDIENCE));
            return words.contains("全社会") ? "" : words;
        }
        String groups = row.text(PrintedColumn.GROUPS);
        if (!Boxes.ticked(groups) || Boxes.ticked(row.text(PrintedColumn.EVERYONE))) {
            return "";
        }
        String words = Boxes.words(groups);
        return words.isEmpty() ? DisclosureItem.CERTAIN_GROUPS : words;
    }

    private static Way way(PrintedTable table, PrintedTable.Row row, List<String> doubts) {
        boolean request = table.has(PrintedColumn.ON_REQUEST)
                ? Boxes.ticked(row.text(PrintedColumn.ON_REQUEST))
                : row.text(PrintedColumn.WAY).contains("依申请");
        boolean proactive = table.has(PrintedColumn.PROACTIVE)
                ? Boxes.ticked(row.text(PrintedColumn.PROACTIVE))
                : row.text(PrintedColumn.WAY).contains("主动");
        if (request == proactive) {
            doubts.add(request ? "主动和依申请都打了勾，按主动公开" : "没有写明公开方式，按主动公开");
        }
        return request && !proactive ? Way.ON_REQUEST : Way.PROACTIVE;
    }

    private static Set<Level> levels(PrintedTable table, PrintedTable.Row row) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        String words = row.text(PrintedColumn.LEVEL);
        boolean divided = table.has(PrintedColumn.COUNTY) || table.has(PrintedColumn.TOWN);
        if (divided ? Boxes.ticked(row.text(PrintedColumn.COUNTY)) : words.matches("(?s).*[县区].*")) {
            levels.add(Level.COUNTY);
        }
        if (divided ? Boxes.ticked(row.text(PrintedColumn.TOWN)) : words.matches("(?s).*[乡镇街].*")) {
            levels.add(Level.TOWN);
        }
        return levels;
    }
}
