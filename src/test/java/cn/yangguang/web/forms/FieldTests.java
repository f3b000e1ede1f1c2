package cn.yangguang.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions and what was wrong with the answers, as values. */
class FieldTests {

    @Test
    void theFirstSentenceAboutAFieldStands() {
        FormProblems problems = new FormProblems().add("due", "请填写期限。").add("due", "期限早于今天。");
        assertThat(problems.on(Field.text("due", "期限")).problem()).isEqualTo("请填写期限。");
        assertThat(problems.on(Field.text("unit", "单位")).problem()).isEmpty();
        assertThat(problems.isEmpty()).isFalse();
        assertThat(problems.general()).isEmpty();
    }

    @Test
    void aFieldNamesItsHintAndItsProblemOnlyWhereTheyAre() {
        Field bare = Field.text("title", "标题");
        assertThat(bare.describedBy()).isNull();
        assertThat(bare.hint("不超过 100 个字").describedBy()).isEqualTo("field-title-hint");
        assertThat(bare.hint("不超过 100 个字").problem("请填写标题。").describedBy())
                .isEqualTo("field-title-hint field-title-problem");
    }

    @Test
    void theLinkToAQuestionLandsOnItsFirstChoice() {
        Choice each = new Choice("EACH", "各自");
        Choice lead = new Choice("LEAD", "牵头");
        Field holder = Field.radios("task[3].holder", "责任", List.of(each, lead));
        assertThat(holder.id()).isEqualTo("field-task-3--holder");
        assertThat(holder.id(each)).isEqualTo(holder.id());
        assertThat(holder.id(lead)).isEqualTo("field-task-3--holder-1");
    }

    @Test
    void eachValueIsAChoiceAndIsFoundAgainByWhatItSends() {
        assertThat(Choice.each("不限", Field.Kind.values(), Field.Kind::type))
                .startsWith(new Choice("", "不限"), new Choice("TEXT", "text"))
                .hasSize(Field.Kind.values().length + 1);
        assertThat(Choice.chosen(Field.Kind.values(), "DATE")).contains(Field.Kind.DATE);
        assertThat(Choice.chosen(Field.Kind.values(), "date")).isEmpty();
        assertThat(Choice.chosen(Field.Kind.values(), null)).isEmpty();
    }

    @Test
    void aVersionThatIsNoNumberIsNobodys() {
        assertThat(TypedNumber.version("12")).isEqualTo(12);
        assertThat(List.of("", "-1", " 1", "123456789", "x"))
                .allSatisfy(typed -> assertThat(TypedNumber.version(typed)).isEqualTo(-1));
    }

    @Test
    void nothingTypedIsNoValue() {
        assertThat(Field.text("title", "标题").value((String) null).value()).isEmpty();
    }
}
