package cn.yangguang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When an item of a catalogue is complete. */
class ItemRulesTests {

    private static final DisclosureItem ITEM = Items.monthly("财政收支");

    private static DisclosureItem boxes(Set<Channel> channels, String other, Set<Level> levels) {
        return new DisclosureItem(
                ITEM.field(),
                ITEM.firstLevel(),
                ITEM.secondLevel(),
                ITEM.contentElements(),
                ITEM.legalBasis(),
                ITEM.timeLimit(),
                ITEM.disclosingUnit(),
                channels,
                other,
                "",
                Way.PROACTIVE,
                levels,
                30,
                60,
                null);
    }

    @Test
    void aCompleteItemHasNoProblem() {
        assertThat(ItemRules.problems(ITEM)).isEmpty();
        assertThat(ItemRules.problems(Items.onRequest(ITEM, LocalDate.of(2027, 3, 1))))
                .isEmpty();
    }

    @Test
    void everyEmptyTextIsNamed() {
        assertThat(ItemRules.problems(Items.item("", " ", "", "", "")))
                .containsOnlyKeys("field", "firstLevel", "secondLevel", "timeLimit", "disclosingUnit");
    }

    @Test
    void whatPointsToAPersonIsNeverShownWhole() {
        DisclosureItem open = ITEM.with(List.of(new ContentElement("身份证件号码", FieldKind.TEXT, Showing.SHOW)));
        assertThat(ItemRules.problems(open).get("contentElements")).contains("身份证件号码", "脱敏", "第十五条");
        assertThat(ItemRules.problems(ITEM.with(List.of(ContentElement.named("身份证件号码")))))
                .isEmpty();
        assertThat(ItemRules.problems(ITEM.with(List.of(ContentElement.named("监督电话")))))
                .isEmpty();
    }

    @Test
    void elementsAreThereAndEachOnce() {
        assertThat(ItemRules.problems(ITEM.with(List.of())).get("contentElements"))
                .contains("至少写一项");
        assertThat(ItemRules.problems(ITEM.with(List.of(ContentElement.named("正文"), ContentElement.named("正文"))))
                        .get("contentElements"))
                .contains("“正文”写了两次");
    }

    @Test
    void boxesAndDaysMustFitTogether() {
        assertThat(ItemRules.problems(boxes(Set.of(), "公示牌", Set.of())))
                .containsOnlyKeys("channels", "otherChannels", "levels", "noticeDays");
        assertThat(ItemRules.problems(boxes(Set.of(Channel.OTHER), "", Set.of(Level.TOWN))))
                .containsOnlyKeys("otherChannels", "noticeDays");
    }

    @Test
    void whatIsOnRequestSaysWhenItIsLookedAtAgain() {
        assertThat(ItemRules.problems(
                        Items.onRequest(ITEM, LocalDate.of(2027, 3, 1)).reviewedOn(null)))
                .containsOnlyKeys("nextReviewOn");
        assertThat(ItemRules.problems(ITEM.reviewedOn(LocalDate.of(2027, 3, 1))))
                .containsOnlyKeys("nextReviewOn");
    }

    @Test
    void anElementsNameTellsItsKindAndItsShowing() {
        assertThat(ContentElement.named("决定日期").kind()).isEqualTo(FieldKind.DATE);
        assertThat(ContentElement.named("罚款金额").kind()).isEqualTo(FieldKind.MONEY);
        assertThat(ContentElement.named("收支预算总表").kind()).isEqualTo(FieldKind.TABLE);
        assertThat(ContentElement.named("处罚机关").kind()).isEqualTo(FieldKind.UNIT);
        assertThat(ContentElement.named("发文字号").kind()).isEqualTo(FieldKind.TEXT);
        assertThat(ContentElement.named("银行账号").showing()).isEqualTo(Showing.MASK);
        assertThat(ContentElement.named("致困病情").showing()).isEqualTo(Showing.LEAVE_OUT);
        assertThat(ContentElement.named("办公电话").showing()).isEqualTo(Showing.SHOW);
    }
}
