package cn.yangguang.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TextChangeTests {

    private static final List<String> WORDS =
            List.of("每季度", "公布", "财政", "收支", "情况", "。", "12", "月", "底前", "，", "A4", "次", "𠮷", "\n");

    private static String marked(String before, String after) {
        return TextChange.between(before, after).stream()
                .map(change -> switch (change.kind()) {
                    case KEPT -> change.text();
                    case REMOVED -> "[-" + change.text() + "-]";
                    case ADDED -> "[+" + change.text() + "+]";
                })
                .collect(Collectors.joining());
    }

    @Test
    void theChangedCharactersAreMarkedAndNothingElse() {
        assertThat(marked("每季度公布一次财政收支情况。", "每月公布一次财政收支情况。")).isEqualTo("每[-季度-][+月+]公布一次财政收支情况。");
        assertThat(marked("公布目录。", "公布目录。")).isEqualTo("公布目录。");
        assertThat(marked("", "公布目录。")).isEqualTo("[+公布目录。+]");
        assertThat(marked("公布目录。", "")).isEqualTo("[-公布目录。-]");
        assertThat(marked("", "")).isEmpty();
    }

    @Test
    void aNumberChangesWhole() {
        assertThat(marked("于15个工作日内公布", "于10个工作日内公布")).isEqualTo("于[-15-][+10+]个工作日内公布");
    }

    @Test
    void aLoneCharacterBetweenTwoChangesIsNoIsland() {
        assertThat(marked("甲乙丙的丁戊己", "子丑寅的卯辰巳")).isEqualTo("[-甲乙丙的丁戊己-][+子丑寅的卯辰巳+]");
    }

    @RepeatedTest(500)
    void whatStayedWithWhatWentIsTheOldTextAndWithWhatCameTheNewOne(RepetitionInfo run) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(run.getCurrentRepetition());
        String before = text(random);
        String after = random.nextBoolean() ? text(random) : altered(before, random);
        List<TextChange> changes = TextChange.between(before, after);
        assertThat(TextChange.before(changes)).isEqualTo(before);
        assertThat(TextChange.after(changes)).isEqualTo(after);
        assertThat(changes).noneMatch(change -> change.text().isEmpty());
        for (int i = 1; i < changes.size(); i++) {
            assertThat(changes.get(i).kind()).isNotEqualTo(changes.get(i - 1).kind());
        }
    }

    private static String text(RandomGenerator random) {
        return random.ints(random.nextInt(0, 30), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.joining());
    }

    private static String altered(String text, RandomGenerator random) {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        return random.nextBoolean() ? text.replaceFirst(java.util.regex.Pattern.quote(word), "") : text + word;
    }
}
