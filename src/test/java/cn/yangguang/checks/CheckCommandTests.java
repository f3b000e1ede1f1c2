package cn.yangguang.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTests {

    private final StringWriter printed = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @Test
    void everyLineGivesOneArray() {
        assertThat(fed("电话13800001234\n\n一切正常。\n密级：机密\n")).isZero();
        assertThat(printed.toString().lines())
                .containsExactly(
                        "[{\"start\":2,\"end\":13,\"kind\":\"personal.phone\",\"text\":\"13800001234\",\"suggestion\":\"138****1234\"}]",
                        "[]",
                        "[]",
                        "[{\"start\":0,\"end\":5,\"kind\":\"secrecy.mark\",\"text\":\"密级：机密\",\"suggestion\":null}]");
    }

    @Test
    void placesAreCountedInCodePoints() {
        assertThat(fed("𠮷𠮷，手机13800001234\n")).isZero();
        assertThat(printed.toString()).startsWith("[{\"start\":5,\"end\":16,");
    }

    @Test
    void aFileIsReadLineByLine(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("稿件.txt"), "\ufeff手机13800001234\n帐户");
        assertThat(execute(file.toString())).isZero();
        assertThat(printed.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("[{\"start\":"));
    }

    @Test
    void aMissingFileIsRefusedInOneSentence(@TempDir Path folder) {
        Path missing = folder.resolve("没有.txt");
        assertThat(execute(missing.toString())).isEqualTo(2);
        assertThat(complained.toString().strip()).isEqualTo(missing + " 不存在，请核对路径。");
    }

    @Test
    void aFolderIsRefusedInOneSentence(@TempDir Path folder) {
        assertThat(execute(folder.toString())).isEqualTo(2);
        assertThat(complained.toString().lines()).singleElement().asString().contains("不是文件");
    }

    private int fed(String lines) {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
            return execute();
        } finally {
            System.setIn(before);
        }
    }

    private int execute(String... arguments) {
        return new CommandLine(new CheckCommand())
                .setOut(new PrintWriter(printed, true))
                .setErr(new PrintWriter(complained, true))
                .execute(arguments);
    }
}
