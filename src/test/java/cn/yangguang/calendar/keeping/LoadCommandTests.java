package cn.yangguang.calendar.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.calendar.CalendarCommand;
import cn.yangguang.calendar.InventedNotice;
import cn.yangguang.database.Database;
import cn.yangguang.database.Starting;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Loads a notice by command into a data folder of its own. */
class LoadCommandTests {

    private static final String NOTICE = """
            国务院办公厅关于2027年部分节假日安排的通知
            国办发明电〔2026〕9号
            """ + InventedNotice.OF_2027;

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    private int load(Path file, Path data) {
        said.getBuffer().setLength(0);
        PrintWriter out = new PrintWriter(said, true);
        return new CommandLine(new CalendarCommand())
                .setOut(out)
                .setErr(out)
                .execute("load", file.toString(), "--data", data.toString());
    }

    @Test
    void aNoticeIsLoadedOnceIntoAFolderThatNobodyUses() throws IOException {
        Path notice = Files.writeString(folder.resolve("通知.txt"), NOTICE);
        Path data = folder.resolve("数据 一");
        assertThat(load(notice, data)).isEqualTo(2);
        assertThat(said.toString()).contains("还没有数据库");

        Starting started = Database.open(data, Map.of());
        assertThat(started).isInstanceOf(Starting.Running.class);
        assertThat(load(notice, data)).isEqualTo(2);
        assertThat(said.toString()).contains("正被另一个正在运行的阳光程序使用", "请在“工作日历”页面载入");
        ((Starting.Running) started).database().stop();

        assertThat(load(notice, data)).as(said.toString()).isZero();
        assertThat(said.toString()).contains("已载入2027年的放假安排：国办发明电〔2026〕9号（第 1 版）");
        assertThat(load(notice, data)).isEqualTo(2);
        assertThat(said.toString()).contains("已经载入过");
        assertThat(load(folder.resolve("没有.txt"), data)).isEqualTo(2);
        assertThat(said.toString()).contains("不存在");
    }
}
