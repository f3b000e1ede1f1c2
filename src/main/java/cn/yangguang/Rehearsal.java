package cn.yangguang;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs the reading commands once over small samples while the program is built, so that the AOT cache made from this
 * run holds the classes they need. Never part of a user's run.
 */
final class Rehearsal {
    private Rehearsal() {}

    /** Takes the folder of samples; its file {@code commands} has one command line a line, parted at spaces. */
    public static void main(String[] arguments) throws IOException {
        Path samples = Path.of(arguments[0]);
        byte[] sentences = Files.readAllBytes(samples.resolve("sentences.txt"));
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
        System.setErr(System.out);
        for (String line : Files.readAllLines(samples.resolve("commands"))) {
            System.setIn(new ByteArrayInputStream(sentences));
            var command = line.replace("@", samples + "/").split(" ", -1);
            FrontDoor.open().execute(command);
        }
        Yangguang.main(new String[] {"--help"});
    }
}
