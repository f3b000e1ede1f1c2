package cn.yangguang.plan.ledger.filled;

import cn.yangguang.document.Block;
import cn.yangguang.document.BoundedReading;
import cn.yangguang.document.Documents;
import cn.yangguang.document.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What an uploaded sheet gave. */
sealed interface FilledFile {

    /**
     * The rows in which something was typed or changed.
     *
     * @param untouched how many rows stand there as they left the house
     */
    record Read(List<FilledRow> rows, int untouched) implements FilledFile {
        public Read {
            rows = List.copyOf(rows);
        }
    }

    record Refused(String sentence) implements FilledFile {}

    /** The largest sheet that is read, in bytes. */
    int MOST_BYTES = 10_000_000;

    /** So many filled-in rows are recorded in one piece. */
    int MOST_ROWS = 1_000;

    /** So many rows are shown at most, those included in which only fixed cells were changed. */
    int MOST_SENT = 3_000;

    /** Reads one sheet at a time, in less than half a minute. */
    static BoundedReading<FilledFile> reader() {
        BoundedReading.Bounds bounds = new BoundedReading.Bounds(1, Duration.ofSeconds(29), Duration.ofSeconds(20));
        return new BoundedReading<>(FilledFile::read, Refused::new, "请删去没有填的行，分几次导入。", bounds);
    }

    private static FilledFile read(String name, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return new Refused(name + " 超过 " + MOST_BYTES / 1_000_000 + " MB，不像是导出的台账；请删去图片和其他工作表后再导入。");
        }
        return switch (Documents.readWhole(name, bytes)) {
            case Reading.Refused(String sentence) -> new Refused(sentence);
            case Reading.Read(var document) -> rows(name, document.blocks());
        };
    }

    private static FilledFile rows(String name, List<Block> blocks) {
        List<FilledRow> rows = new ArrayList<>();
        int untouched = 0;
        boolean headed = false;
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                FilledTable read = FilledTable.read(table);
                headed |= read.headed();
                untouched += read.untouched();
                rows.addAll(read.rows());
                if (!read.problem().isEmpty()) {
                    return new Refused(name + " " + read.problem());
                }
            }
        }
        if (!headed) {
            return new Refused(name + " 里没有找到台账的表头（要有“任务”和“填报：完成日期”等列）；请用台账页面导出的表格填写。");
        }
        long filled = rows.stream().filter(FilledRow::isFilled).count();
        if (filled > MOST_ROWS) {
            return new Refused(name + " 填了 " + filled + " 行，一次最多收 " + MOST_ROWS + " 行；请分几次导入。");
        }
        return rows.size() > MOST_SENT
                ? new Refused(name + " 有 " + rows.size() + " 行和导出时不同，一次最多核对 " + MOST_SENT + " 行；请删去没有填的行后再导入。")
                : new Read(rows, untouched);
    }
}
