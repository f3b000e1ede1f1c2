package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.web.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as a process of its own, with all that it says. */
public final class Program implements AutoCloseable {

    private final Process process;
    private final Path output;

    private Program(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    public static Program start(Path output, Object... arguments) throws IOException {
        return start(Map.of(), output, arguments);
    }

    /** The same with more in its environment. */
    public static Program start(Map<String, String> more, Path output, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // to unpack PostgreSQL takes longer than to start it
                "-Dyangguang.programs="
                        + Path.of(System.getProperty("yangguang.programs", "target/programs"))
                                .toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                Yangguang.class.getName()));
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(more);
        return new Program(builder.start(), output);
    }

    /** Runs to the end, which must be a good one; says what it said. */
    public static String run(Path output, Object... arguments) throws IOException, InterruptedException {
        try (Program program = start(output, arguments)) {
            assertThat(program.process.waitFor()).as(Files.readString(output)).isZero();
            return Files.readString(output);
        }
    }

    /** Waits until it ends; says how. */
    public int status() throws InterruptedException {
        return process.waitFor();
    }

    /** Waits until it serves; says what it said. */
    public String awaitServing() throws IOException, InterruptedException {
        return await("阳光已启动");
    }

    /** Waits until it says these words, which it must say before it ends; says all that it said. */
    public String await(String words) throws IOException, InterruptedException {
        String said = "";
        while (!said.contains(words)) {
            assertThat(process.isAlive()).as(said).isTrue();
            Thread.sleep(50);
            said = Files.readString(output);
        }
        return said;
    }

    /** Somebody who opens the address that it said. */
    public Visitor visitor() throws IOException, InterruptedException {
        Matcher port = Pattern.compile("127\\.0\\.0\\.1:(\\d+)").matcher(awaitServing());
        assertThat(port.find()).isTrue();
        return new Visitor(Integer.parseInt(port.group(1)));
    }

    /** Tells it to stop, and waits until it has; says how it ended. */
    public int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    /** Kill -9 of the database that runs in a data folder. */
    public static ProcessHandle killDatabase(Path data) throws IOException {
        Path pid = data.resolve("postgres/cluster/postmaster.pid");
        ProcessHandle server = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pid).getFirst()))
                .orElseThrow();
        server.destroyForcibly();
        return server;
    }

    public boolean runs() {
        return process.isAlive();
    }

    /** Kill -9, where it still runs. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
