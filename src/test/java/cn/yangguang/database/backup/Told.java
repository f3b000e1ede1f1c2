package cn.yangguang.database.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/** What a command said and how it ended. */
record Told(int status, String out, String errors) {

    static Told backup(Object... arguments) {
        return run(new BackupCommand(), arguments);
    }

    static Told restore(Object... arguments) {
        return run(new RestoreCommand(), arguments);
    }

    private static Told run(Object command, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter errors = new StringWriter();
        List<String> words = Stream.of(arguments).map(Object::toString).toList();
        int status = new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(errors, true))
                .execute(words.toArray(String[]::new));
        return new Told(status, out.toString(), errors.toString());
    }

    Told done() {
        assertThat(status).as(errors).isZero();
        return this;
    }

    void refusedWith(String... words) {
        assertThat(status).as(out).isEqualTo(2);
        assertThat(errors).hasLineCount(1).endsWith("。\n").contains(words);
        assertThat(out).isEmpty();
    }
}
