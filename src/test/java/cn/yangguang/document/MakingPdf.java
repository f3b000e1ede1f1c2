package cn.yangguang.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Draws blocks on landscape A4 with a predefined Chinese font that is not embedded (so no font file is needed), down one
 * long strip that is cut into pages at row ends where a row fits on a page.
 */
final class MakingPdf {
    private static final float WIDTH = 842;
    private static final float HEIGHT = 595;
    private static final float MARGIN = 50;
    private static final float SIZE = 10;
    private static final float LINE = 14;
    private static final float STRIP = 35 * LINE;

    private record Text(float x, float y, String text) {}

    private record Box(float left, float top, float right, float bottom) {}

    private final List<Text> texts = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private float y;

    private MakingPdf() {}

    static void write(Path target, List<Block> blocks) {
        MakingPdf making = new MakingPdf();
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> making.paragraph(heading.text());
                case Block.Paragraph paragraph -> making.paragraph(paragraph.text());
                case Block.Table table -> making.table(table);
            }
        }
        making.save(target);
    }

    private void paragraph(String text) {
        for (String line : wrapped(text, WIDTH - 2 * MARGIN)) {
            texts.add(new Text(0, y, line));
            y += LINE;
        }
        y += LINE;
    }

    private void table(Block.Table table) {
        float[] edges = edges(table);
        float[] heights = heights(table, edges);
        float[] tops = new float[table.rows() + 1];
        tops[0] = y;
        for (int row = 0; row < table.rows(); row++) {
            float left = STRIP - tops[row] % STRIP;
            if (heights[row] > left && heights[row] <= STRIP) {
                tops[row] += left;
            }
            tops[row + 1] = tops[row] + heights[row];
        }
        table.cells().forEach(cell -> cell(cell, edges, tops, heights));
        y = tops[table.rows()] + LINE;
    }

    private void cell(Block.Cell cell, float[] edges, float[] tops, float[] heights) {
        float left = edges[cell.column()];
        float right = edges[cell.column() + cell.columnSpan()];
        int last = cell.row() + cell.rowSpan() - 1;
        boxes.add(new Box(left, tops[cell.row()], right, tops[last] + heights[last]));
        float down = tops[cell.row()];
        for (String line : wrapped(cell.text(), right - left - 6)) {
            texts.add(new Text(left + 3, down, line));
            down += LINE;
        }
    }

    private static float[] edges(Block.Table table) {
        float[] weights = new float[table.columns()];
        Arrays.fill(weights, 4);
        for (Block.Cell cell : table.cells()) {
            if (cell.columnSpan() == 1) {
                weights[cell.column()] = Math.max(
                        weights[cell.column()], Math.min(40, cell.text().length()));
            }
        }
        float sum = 0;
        for (float weight : weights) {
            sum += weight;
        }
        float[] edges = new float[weights.length + 1];
        for (int i = 0; i < weights.length; i++) {
            edges[i + 1] = edges[i] + weights[i] / sum * (WIDTH - 2 * MARGIN);
        }
        return edges;
    }

    private static float[] heights(Block.Table table, float[] edges) {
        float[] heights = new float[table.rows()];
        Arrays.fill(heights, LINE);
        for (Block.Cell cell : table.cells()) {
            float width = edges[cell.column() + cell.columnSpan()] - edges[cell.column()] - 6;
            int last = cell.row() + cell.rowSpan() - 1;
            float above = 0;
            for (int row = cell.row(); row < last; row++) {
                above += heights[row];
            }
            heights[last] = Math.max(heights[last], wrapped(cell.text(), width).size() * LINE - above);
        }
        return heights;
    }

    private static List<String> wrapped(String text, float width) {
        List<String> lines = new ArrayList<>();
        for (String given : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            float used = 0;
            for (int i = 0; i < given.length(); i++) {
                char letter = given.charAt(i);
                float wide = letter < 0x7f ? SIZE / 2 : SIZE;
                if (used + wide > width && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.append(letter);
                used += wide;
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private void save(Path target) {
        try (PDDocument document = new PDDocument()) {
            int pages = 1 + (int) (Math.max(0, y - LINE) / STRIP);
            for (int page = 0; page < pages; page++) {
                PDPage sheet = new PDPage(new PDRectangle(WIDTH, HEIGHT));
                PDStream content = new PDStream(document);
                try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(drawing(page).getBytes(StandardCharsets.US_ASCII));
                }
                sheet.setContents(content);
                sheet.setResources(new PDResources());
                COSDictionary fonts = new COSDictionary();
                fonts.setItem(COSName.getPDFName("F1"), font());
                sheet.getResources().getCOSObject().setItem(COSName.FONT, fonts);
                document.addPage(sheet);
            }
            document.save(target.toFile());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String drawing(int page) {
        float from = page * STRIP;
        StringBuilder drawing = new StringBuilder("0.5 w\n");
        for (Box box : boxes) {
            float top = Math.max(box.top, from);
            float bottom = Math.min(box.bottom, from + STRIP);
            if (bottom > top) {
                drawing.append(String.format(
                        Locale.ROOT,
                        "%.2f %.2f %.2f %.2f re S%n",
                        MARGIN + box.left,
                        HEIGHT - MARGIN - (bottom - from),
                        box.right - box.left,
                        bottom - top));
            }
        }
        for (Text text : texts) {
            if (text.y >= from && text.y < from + STRIP && !text.text.isEmpty()) {
                float base = HEIGHT - MARGIN - (text.y - from) - LINE + 4;
                drawing.append(String.format(
                        Locale.ROOT,
                        "BT /F1 %.0f Tf %.2f %.2f Td <%s> Tj ET%n",
                        SIZE,
                        MARGIN + text.x,
                        base,
                        hex(text)));
            }
        }
        return drawing.toString();
    }

    private static String hex(Text text) {
        return HexFormat.of().formatHex(text.text.getBytes(StandardCharsets.UTF_16BE));
    }

    /** STSong-Light of the Adobe-GB1 collection, as PDF readers know it without the file carrying it. */
    static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "GB1");
        system.setInt(COSName.SUPPLEMENT, 4);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 6);
        COSDictionary letters = new COSDictionary();
        letters.setItem(COSName.TYPE, COSName.FONT);
        letters.setName(COSName.SUBTYPE, "CIDFontType0");
        letters.setName(COSName.BASE_FONT, "STSong-Light");
        letters.setItem(COSName.CIDSYSTEMINFO, system);
        letters.setItem(COSName.FONT_DESC, descriptor);
        COSArray halfWidths = new COSArray();
        halfWidths.add(COSInteger.get(1));
        halfWidths.add(COSInteger.get(95));
        halfWidths.add(COSInteger.get(500));
        letters.setItem(COSName.W, halfWidths);
        COSArray descendants = new COSArray();
        descendants.add(letters);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UCS2-H");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
