package cn.yangguang.publication.saved;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code page read} answers when it is called. */
record Called(int status, String out, String err) {

    static Called on(Path... files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            String[] arguments = Stream.concat(
                            Stream.of("read"), Stream.of(files).map(Path::toString))
                    .toArray(String[]::new);
            int status = new CommandLine(new PageCommand())
                    .setErr(new PrintWriter(err, true))
                    .execute(arguments);
            return new Called(status, out.toString(StandardCharsets.UTF_8), err.toString());
        } finally {
            System.setOut(before);
        }
    }

    List<JsonNode> pages() {
        return out.lines().map(JsonMapper.shared()::readTree).toList();
    }
}
