package cn.yangguang.document;

import cn.yangguang.document.content.Content;
import cn.yangguang.document.content.Kind;
import cn.yangguang.document.content.Unreadable;
import cn.yangguang.document.pdf.Pdf;
import cn.yangguang.document.sheet.Xls;
import cn.yangguang.document.sheet.Xlsx;
import cn.yangguang.document.text.Html;
import cn.yangguang.document.word.Doc;
import cn.yangguang.document.word.Docx;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Runs a reader within bounds of time, memory and stack, the last net under the limits that each reader has itself. */
final class Bounded {
    private static final int MOST_SECONDS = 25;

    /** What a nested document may need at its deepest; the usual megabyte is short for deep tables. */
    private static final long STACK_BYTES = 8L << 20;

    private Bounded() {}

    static Reading read(Content content, Format format) throws Unreadable {
        Kind.compare(content, format);
        return inTime(content, format, () -> blocks(content, format));
    }

    /** A spreadsheet whole, its hidden rows and columns too, whatever its name promises. */
    static Reading readWhole(Content content, Format format) throws Unreadable {
        return inTime(content, format, () -> format == Format.XLS ? Xls.read(content, true) : Xlsx.read(content, true));
    }

    private static List<Block> blocks(Content content, Format format) throws Unreadable {
        return switch (format) {
            case HTML -> Html.read(content);
            case DOCX -> Docx.read(content);
            case DOC -> Doc.read(content);
            case XLSX -> Xlsx.read(content, false);
            case XLS -> Xls.read(content, false);
            case PDF -> Pdf.read(content);
            case TXT, CSV, MD -> throw new IllegalArgumentException("text is read by TextFile");
        };
    }

    static Reading inTime(Content content, Format format, Callable<List<Block>> reader) throws Unreadable {
        FutureTask<List<Block>> task = new FutureTask<>(reader);
        Thread thread = new Thread(null, task, "document", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            List<Block> blocks = task.get(MOST_SECONDS, TimeUnit.SECONDS);
            return words(blocks)
                    ? new Reading.Read(new Document(content.name(), format, blocks))
                    : new Reading.Refused(content.name() + Reading.Refused.NO_WORDS + "，请核对是否选错了文件。");
        } catch (TimeoutException late) {
            task.cancel(true);
            throw content.refused(" 过于复杂，" + MOST_SECONDS + " 秒内没有读完，请拆成几个文件后再上传。");
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw content.refused(" 的读取被中断，请再试一次。");
        } catch (ExecutionException failed) {
            throw refusal(content, failed.getCause());
        }
    }

    private static Unreadable refusal(Content content, @Nullable Throwable cause) {
        return switch (cause) {
            case Unreadable refused -> refused;
            case OutOfMemoryError _ -> content.refused(" 展开后占用内存过多，请拆成几个文件后再上传。");
            case StackOverflowError _ -> content.refused(" 嵌套过深，无法读取，请用办公软件另存后再上传。");
            case RuntimeException bug -> throw bug;
            case null, default -> throw new IllegalStateException(cause);
        };
    }

    private static boolean words(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> switch (block) {
            case Block.Heading heading -> !heading.text().isBlank();
            case Block.Paragraph paragraph -> !paragraph.text().isBlank();
            case Block.Table table ->
                table.cells().stream().anyMatch(cell -> !cell.text().isBlank());
        });
    }
}
