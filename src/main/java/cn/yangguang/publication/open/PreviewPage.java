package cn.yangguang.publication.open;

import cn.yangguang.document.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A look into a file.
 *
 * @param title of the piece
 * @param path of the piece
 * @param image where the image is; empty where it is none
 * @param note a sentence above the text, or nothing
 */
public record PreviewPage(
        String title, String path, OpenPiecePage.File file, String image, String note, List<Part> parts) {

    /** So many blocks and rows of each table are shown; the whole is in the file. */
    private static final int MOST_BLOCKS = 1_500;

    private static final int MOST_ROWS = 300;

    public PreviewPage {
        parts = List.copyOf(parts);
    }

    /** Whether it shows nothing of the file. */
    boolean refused() {
        return image.isEmpty() && parts.isEmpty();
    }

    /** A heading, a paragraph, or a table, which alone has rows. */
    public record Part(boolean heading, String text, List<List<Cell>> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /** A cell of a table. */
    public record Cell(int rowSpan, int columnSpan, String text) {}

    static PreviewPage of(String title, String path, OpenPiecePage.File file, Preview preview) {
        return switch (preview) {
            case Preview.Image _ -> new PreviewPage(title, path, file, file.path() + "/image", "", List.of());
            case Preview.Refused(String sentence) -> new PreviewPage(title, path, file, "", sentence, List.of());
            case Preview.Words(var document) -> {
                List<Block> blocks = document.blocks();
                boolean cut = blocks.size() > MOST_BLOCKS || blocks.stream().anyMatch(PreviewPage::cut);
                yield new PreviewPage(
                        title,
                        path,
                        file,
                        "",
                        "这里只列出文件里的文字和表格，版式以下载的文件为准。" + (cut ? "文件较长，只显示前面的部分。" : ""),
                        blocks.stream()
                                .limit(MOST_BLOCKS)
                                .map(PreviewPage::part)
                                .toList());
            }
        };
    }

    private static boolean cut(Block block) {
        return block instanceof Block.Table table && table.rows() > MOST_ROWS;
    }

    private static Part part(Block block) {
        return switch (block) {
            case Block.Heading heading -> new Part(true, heading.text(), List.of());
            case Block.Paragraph paragraph -> new Part(false, paragraph.text(), List.of());
            case Block.Table table -> new Part(false, "", rows(table));
        };
    }

    private static List<List<Cell>> rows(Block.Table table) {
        int shown = Math.min(table.rows(), MOST_ROWS);
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < shown; row++) {
            rows.add(new ArrayList<>());
        }
        table.cells().stream()
                .filter(cell -> cell.row() < shown)
                .sorted(Comparator.comparingInt(Block.Cell::column))
                .forEach(cell -> rows.get(cell.row())
                        .add(new Cell(Math.min(cell.rowSpan(), shown - cell.row()), cell.columnSpan(), cell.text())));
        return rows;
    }
}
