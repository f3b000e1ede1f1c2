package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The index of decisions knows every record. */
class DecisionsTests {

    private static final Path FOLDER = Path.of("docs/decisions");

    @Test
    void everyRecordHasALineInTheIndex() throws IOException {
        try (var files = Files.list(FOLDER)) {
            List<String> records = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-.*\\.md"))
                    .toList();
            assertThat(records).isNotEmpty();
            assertThat(Files.readString(FOLDER.resolve("README.md"))).contains(records);
        }
    }
}
