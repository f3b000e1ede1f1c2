package cn.yangguang;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A checkout of its own for testing the launcher, with stand-ins for Maven and the JDK that take no time. */
final class Checkout {

    /** What the launcher itself calls; its PATH holds nothing else, so a test can take one away. */
    private static final List<String> TOOLS = List.of(
            "awk",
            "bash",
            "cat",
            "cp",
            "df",
            "dirname",
            "env",
            "find",
            "flock",
            "grep",
            "head",
            "ln",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sleep",
            "sort",
            "tail",
            "tee",
            "timeout",
            "touch");

    /** How a command ended. */
    record Ending(long process, int status, List<String> out, List<String> err) {}

    /** A command under way. */
    record Running(Process process, Path out, Path err) {
        Ending await() throws IOException, InterruptedException {
            if (!process.waitFor(20, SECONDS)) {
                process.destroyForcibly();
                throw new IOException("the launcher did not end within 20 seconds");
            }
            return new Ending(
                    process.pid(), process.exitValue(), Files.readAllLines(out, UTF_8), Files.readAllLines(err, UTF_8));
        }
    }

    final Path root;
    final Path tools;
    private final Path around;

    Checkout(Path around) throws IOException {
        this.around = around;
        root = Files.createDirectories(around.resolve("新 目录/阳光 yangguang"));
        tools = Files.createDirectories(around.resolve("tools"));
        write("pom.xml", "<project/>");
        write("src/main/java/One.java", "class One {}");
        write("src/main/java/Two.java", "class Two {}");
        Files.copy(Path.of("yangguang"), root.resolve("yangguang"));
        for (String tool : TOOLS) {
            Files.copy(find(tool), tools.resolve(tool), COPY_ATTRIBUTES);
        }
        install("mvn", tools.resolve("mvn"));
        install("java", around.resolve("jdk/bin/java"));
        install("java", around.resolve("jdk/bin/javac"));
        Files.writeString(around.resolve("jdk/release"), "IMPLEMENTOR=\"nobody\"\nJAVA_VERSION=\"25.0.1\"\n");
    }

    /** Runs {@code ./yangguang} from the checkout and waits for its end. */
    Ending run(String... arguments) throws IOException, InterruptedException {
        return start(root, root.resolve("yangguang"), arguments).await();
    }

    Running start(Path from, Path launcher, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(tools.resolve("bash").toString(), launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(around, "out", "");
        Path err = Files.createTempFile(around, "err", "");
        var builder = new ProcessBuilder(command).directory(from.toFile());
        builder.redirectOutput(out.toFile()).redirectError(err.toFile()).redirectInput(new File("/dev/null"));
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("HOME", around.toString());
        builder.environment().put("JAVA_HOME", around.resolve("jdk").toString());
        return new Running(builder.start(), out, err);
    }

    void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Changes the launcher's own text, such as a folder where it looks. */
    void replaceInLauncher(String from, String to) throws IOException {
        String script = Files.readString(root.resolve("yangguang"));
        if (!script.contains(from)) {
            throw new IllegalArgumentException("the launcher has no " + from);
        }
        write("yangguang", script.replace(from, to));
    }

    int mavenCalls() throws IOException {
        Path calls = root.resolve("maven-calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    void replaceTool(String name, String script) throws IOException {
        Files.delete(tools.resolve(name));
        Files.writeString(tools.resolve(name), script);
        makeExecutable(tools.resolve(name));
    }

    private static void install(String standIn, Path at) throws IOException {
        Files.createDirectories(at.getParent());
        Files.copy(Path.of("src/test/resources/launcher", standIn), at, REPLACE_EXISTING);
        makeExecutable(at);
    }

    private static void makeExecutable(Path file) {
        if (!file.toFile().setExecutable(true)) {
            throw new IllegalStateException("cannot make executable: " + file);
        }
    }

    private static Path find(String tool) {
        for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
            Path candidate = Path.of(folder, tool);
            if (Files.isExecutable(candidate)) {
                return candidate.toAbsolutePath();
            }
        }
        throw new IllegalStateException("not on the PATH: " + tool);
    }
}
