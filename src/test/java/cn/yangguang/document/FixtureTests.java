package cn.yangguang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A doc as a word processor wrote it (ours: no library writes its tables), read like its docx twin. */
class FixtureTests {

    static byte[] fixture(String name) throws IOException {
        try (InputStream stream = FixtureTests.class.getResourceAsStream("/document/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        }
    }

    @Test
    void anOldWordFileGivesHeadingNumbersAndMergedCells() throws IOException {
        Reading reading = Documents.read("plan.doc", fixture("plan.doc"));
        assertThat(reading).isInstanceOf(Reading.Read.class);
        Document document = ((Reading.Read) reading).document();
        assertThat(document.format()).isEqualTo(Format.DOC);
        assertThat(document.blocks().getFirst())
                .isEqualTo(new Block.Heading(1, "松河区2024年政务公开工作要点", new Place.Block(1)));
        assertThat(RoundTripTests.texts(document))
                .containsSubsequence("一、推进决策公开", "（一）重大决策预公开", "2. 期限不少于30日。", "二、加强政策解读", "（一）解读材料同步公开", "保留的新增的文字。");
        assertThat(RoundTripTests.cells(RoundTripTests.table(document)))
                .containsExactlyElementsOf(RoundTripTests.cells(RoundTripTests.PLAN));
    }
}
