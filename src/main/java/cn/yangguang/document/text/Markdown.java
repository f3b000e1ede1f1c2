package cn.yangguang.document.text;

import cn.yangguang.document.Block;
import cn.yangguang.document.Place;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown with tables; list items are paragraphs that begin with their number, bullets are left out. */
public final class Markdown {
    private static final int MOST_DEPTH = 100;

    private final List<Block> blocks = new ArrayList<>();

    private Markdown() {}

    public static List<Block> read(String text) {
        Node root = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(MOST_DEPTH)
                .build()
                .parse(text);
        Markdown reading = new Markdown();
        reading.inside(root, "");
        return reading.blocks;
    }

    /** Reads all children; the number goes before the first words. */
    private void inside(Node parent, String number) {
        String before = number;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, before);
            before = "";
        }
    }

    private void block(Node node, String number) {
        switch (node) {
            case Heading heading ->
                blocks.add(new Block.Heading(heading.getLevel(), number + MarkdownWords.of(heading), place(heading)));
            case Paragraph paragraph ->
                blocks.add(new Block.Paragraph(number + MarkdownWords.of(paragraph), place(paragraph)));
            case TableBlock table -> blocks.add(table(table));
            case OrderedList list -> ordered(list);
            case BulletList list -> inside(list, "");
            case ListItem item -> inside(item, number);
            case HtmlBlock html -> html(html);
            case FencedCodeBlock code -> code(code.getLiteral(), line(code) + 1);
            case IndentedCodeBlock code -> code(code.getLiteral(), line(code));
            case LinkReferenceDefinition _ -> {}
            default -> inside(node, number);
        }
    }

    private void ordered(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        int number = start == null ? 1 : start;
        String delimiter = list.getMarkerDelimiter() == null ? "." : list.getMarkerDelimiter();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            block(item, number + delimiter + " ");
            number++;
        }
    }

    private static Block.Table table(TableBlock table) {
        List<Block.Cell> cells = new ArrayList<>();
        int row = 0;
        int columns = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node line = part.getFirstChild(); line instanceof TableRow; line = line.getNext()) {
                int column = 0;
                for (Node cell = line.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(new Block.Cell(row, column++, 1, 1, MarkdownWords.of(cell), place(line)));
                }
                columns = Math.max(columns, column);
                row++;
            }
        }
        return new Block.Table(row, columns, cells, place(table));
    }

    private void html(HtmlBlock html) {
        Place place = place(html);
        for (Block block : Html.read(html.getLiteral())) {
            blocks.add(moved(block, place));
        }
    }

    private static Block moved(Block block, Place place) {
        return switch (block) {
            case Block.Heading heading -> new Block.Heading(heading.level(), heading.text(), place);
            case Block.Paragraph paragraph -> new Block.Paragraph(paragraph.text(), place);
            case Block.Table table ->
                new Block.Table(
                        table.rows(),
                        table.columns(),
                        table.cells().stream()
                                .map(cell -> new Block.Cell(
                                        cell.row(),
                                        cell.column(),
                                        cell.rowSpan(),
                                        cell.columnSpan(),
                                        cell.text(),
                                        place))
                                .toList(),
                        place);
        };
    }

    private void code(String literal, int first) {
        int line = first;
        for (String text : literal.stripTrailing().split("\n", -1)) {
            blocks.add(new Block.Paragraph(text, new Place.Line(line++)));
        }
    }

    private static Place place(Node node) {
        return new Place.Line(line(node));
    }

    private static int line(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 1
                : node.getSourceSpans().getFirst().getLineIndex() + 1;
    }
}
