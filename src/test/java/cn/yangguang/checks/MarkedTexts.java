package cn.yangguang.checks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sentences of ours with what is to be found in them: a line is the text, then a tab and {@code kind=words} for each. */
final class MarkedTexts {

    /** A sentence and what is in it. */
    record Marked(String text, List<Mark> marks) {}

    /** A kind by its printed name, and where it stands. */
    record Mark(String kind, int start, int end) {
        boolean found(List<Finding> findings) {
            return findings.stream().anyMatch(this::meets);
        }

        boolean meets(Finding finding) {
            return finding.kind().printed().equals(kind) && finding.start() < end && start < finding.end();
        }
    }

    private MarkedTexts() {}

    static List<Marked> read(String name) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/checks", name), StandardCharsets.UTF_8).stream()
                .map(line -> marked(Arrays.asList(line.split("\t", -1))))
                .toList();
    }

    private static Marked marked(List<String> columns) {
        String text = columns.getFirst();
        List<Mark> marks = new ArrayList<>();
        for (String column : columns.subList(1, columns.size())) {
            int equals = column.indexOf('=');
            String words = column.substring(equals + 1);
            int start = text.indexOf(words);
            marks.add(new Mark(column.substring(0, equals), start, start + words.length()));
        }
        return new Marked(text, marks);
    }
}
