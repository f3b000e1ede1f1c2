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
        List<String> records = records();
        assertThat(records).isNotEmpty();
        assertThat(Files.readString(FOLDER.resolve("README.md"))).contains(records);
    }

    @Test
    void noTwoRecordsBearOneNumber() throws IOException {
        assertThat(records()).extracting(name -> name.substring(0, 4)).doesNotHaveDuplicates();
    }

    /** A reader who follows a number finds it over the record too. */
    @Test
    void aRecordBearsInItsTitleTheNumberOfItsName() throws IOException {
        for (String name : records()) {
            assertThat(Files.readString(FOLDER.resolve(name)))
                    .as(name)
                    .startsWith("# " + Integer.parseInt(name.substring(0, 4)) + ". ");
        }
    }

    private static List<String> records() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-.*\\.md"))
                    .toList();
        }
    }
}
