package cn.yangguang.language.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "。", "要做好各项工作。\n第二句，abc123、𠮷！", "１２３张伟明", "\u0000\ufffe"})
    void theWordsTogetherAreTheText(String text) {
        StringBuilder together = new StringBuilder();
        Words.of(text).forEach(word -> together.append(text, word.start(), word.end()));
        assertThat(together.toString()).isEqualTo(text);
    }

    @Test
    void aVeryLongTextIsReadInPieces() {
        String text = "各部门".repeat(3_000);
        List<Word> words = Words.of(text);
        assertThat(words.getLast().end()).isEqualTo(text.length());
    }

    @ParameterizedTest
    @CsvSource({"当事人张伟明到场, 张伟明", "村民诸葛文博反映情况, 诸葛文博", "经查吴海波驾驶货车, 吴海波"})
    void aNameIsFoundInASentence(String text, String name) {
        assertThat(Words.of(text))
                .filteredOn(word -> word.sort() == Word.Sort.NAME)
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"高度重视安全生产", "方便群众办事", "王家庄村党支部", "李记副食商店", "新增苗木三万株", "张某某到场"})
    void whatOnlyLooksLikeANameIsNone(String text) {
        assertThat(Words.of(text)).extracting(Word::sort).doesNotContain(Word.Sort.NAME);
    }

    @ParameterizedTest
    @CsvSource({"认真部暑各项工作, 部署", "维护市场秩续, 秩序", "坚决遏至违法占地, 遏制", "加强执法坚督检查, 监督"})
    void aSlipIsFoundWithWhatWasMeant(String text, String meant) {
        assertThat(Words.of(text))
                .filteredOn(word -> word.sort() == Word.Sort.DOUBTFUL)
                .extracting(Word::meant)
                .allSatisfy(word -> assertThat(word).contains(meant))
                .isNotEmpty();
    }

    @Test
    void plausibleNamesHaveASurname() {
        assertThat(Names.plausible("欧阳震华")).isTrue();
        assertThat(Names.plausible("刘洋")).isTrue();
        assertThat(Names.plausible("各部")).isFalse();
        assertThat(Names.plausible("张")).isFalse();
        assertThat(Names.plausible("王某")).isFalse();
    }
}
