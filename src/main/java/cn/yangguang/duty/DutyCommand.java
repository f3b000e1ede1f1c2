package cn.yangguang.duty;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** The command line's door to this room: {@code duty read -} turns sentences into obligations. */
@Command(name = "duty", description = "从文字中读出可量化的职责", subcommands = DutyCommand.Read.class)
public final class DutyCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Reads a sentence a line from standard input and prints one JSON array a line. */
    @Command(name = "read", description = "逐行读入句子（-），每行输出一个 JSON 数组")
    static final class Read implements Runnable {

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before run
        CommandSpec spec;

        @Parameters(paramLabel = "-", description = "句子；只写 - 则从标准输入逐行读取")
        @SuppressWarnings("NullAway.Init") // picocli sets it before run
        String sentence;

        @Override
        public void run() {
            PrintWriter out = spec.commandLine().getOut();
            if (sentence.equals("-")) {
                readLines(out);
            } else {
                out.println(line(sentence));
            }
            out.flush();
        }

        private void readLines(PrintWriter out) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
                lines.lines().map(Read::line).forEach(out::println);
            } catch (IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }

        private static String line(String text) {
            return Json.MAPPER.writeValueAsString(ObligationReader.read(text).stream()
                    .map(PrintedObligation::fields)
                    .toList());
        }
    }

    /** Made when first needed: picocli builds every command, also those that are not run. */
    private static final class Json {
        static final JsonMapper MAPPER = JsonMapper.builder().build();
    }
}
