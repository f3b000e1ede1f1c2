package cn.yangguang.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link RowWriter} in a process of its own. */
final class Child implements AutoCloseable {

    final Process process;
    private final Path output;

    private Child(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static Child start(Path data, Path programs) throws IOException {
        return start(List.of(), System.getProperty("java.class.path"), data, programs);
    }

    static Child start(List<String> prefix, String classPath, Path data, Path programs) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-cp", classPath, RowWriter.class.getName()));
        command.addAll(List.of(data.toString(), programs.toString()));
        Path output = Files.createTempFile("rows", ".txt");
        return new Child(
                new ProcessBuilder(command)
                        .redirectOutput(output.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start(),
                output);
    }

    /** The server's process, which the child tells first. */
    long server() throws IOException, InterruptedException {
        acknowledge(1);
        String first = Files.readString(output).lines().findFirst().orElseThrow();
        return Long.parseLong(first.substring("server ".length()));
    }

    /** Waits until {@code count} more rows are acknowledged than now. */
    void acknowledge(int count) throws IOException, InterruptedException {
        int goal = acknowledged().size() + count;
        while (acknowledged().size() < goal) {
            assertThat(process.isAlive()).as("the child lives").isTrue();
            Thread.sleep(20);
        }
    }

    /** Every row that was acknowledged until now; a last line that was cut off does not count. */
    List<Long> acknowledged() throws IOException {
        String text = Files.readString(output);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.matches("\\d+"))
                .map(Long::parseLong)
                .toList();
    }

    /** Kills without warning. */
    static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.delete(output);
    }
}
