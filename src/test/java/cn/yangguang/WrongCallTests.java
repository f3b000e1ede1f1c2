package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** A command line that cannot be understood is answered in one Chinese sentence. */
class WrongCallTests {

    @Test
    void anUnknownCommandIsNamed() {
        assertThat(complaint("nonsense", "of mine")).isEqualTo("无法识别“nonsense of mine”：请用 ./yangguang --help 查看用法。");
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThat(complaint("--nonsense")).isEqualTo("无法识别“--nonsense”：请用 ./yangguang --help 查看用法。");
    }

    private static String complaint(String... arguments) {
        var err = new StringWriter();
        assertThat(FrontDoor.open().setErr(new PrintWriter(err)).execute(arguments))
                .isEqualTo(2);
        return err.toString().strip();
    }
}
