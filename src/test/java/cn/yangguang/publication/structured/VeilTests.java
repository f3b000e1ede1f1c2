package cn.yangguang.publication.structured;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.catalogue.FieldKind;
import cn.yangguang.catalogue.Showing;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the public reads of a value: for every kind of element, every way of showing it. */
class VeilTests {

    private static final Map<FieldKind, String> VALUES = Map.of(
            FieldKind.TEXT, "青石路十二号院的旧档案",
            FieldKind.RICH_TEXT, "联系人手机13812345678，住址待核。",
            FieldKind.DATE, "2026-03-05",
            FieldKind.MONEY, "52000",
            FieldKind.NUMBER, "37",
            FieldKind.UNIT, "青石区老街豆腐坊",
            FieldKind.REGION, "青石区柳林镇白杨村3组",
            FieldKind.PERSON, "欧阳小河、李山",
            FieldKind.FILE, "原始名单.xlsx",
            FieldKind.TABLE, "表");

    static Stream<ContentElement> everyElement() {
        return Stream.of(FieldKind.values())
                .flatMap(kind -> Stream.of(Showing.values()).map(showing -> new ContentElement("要素", kind, showing)));
    }

    @ParameterizedTest
    @MethodSource("everyElement")
    void shownIsWholeMaskedHidesAndLeftOutIsNothing(ContentElement element) {
        String value = VALUES.getOrDefault(element.kind(), "");
        var open = Veil.of(element, value);
        switch (element.showing()) {
            case SHOW -> assertThat(open).contains(value);
            case LEAVE_OUT -> assertThat(open).isEmpty();
            case MASK -> {
                assertThat(open.orElse("")).doesNotContain(value);
                boolean none = element.kind() == FieldKind.FILE || element.kind() == FieldKind.TABLE;
                assertThat(open.isEmpty()).isEqualTo(none);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, 姓名, 李山, 李某",
        "PERSON, 姓名, 李, 某",
        "PERSON, 姓名, 欧阳小河、李山, 欧阳某某、李某",
        "TEXT, 身份证件号码, 110101199003078515, 11*************515",
        "TEXT, 身份证件号码, 12345, ***",
        "TEXT, 身份证件号码, 1, ***",
        "TEXT, 手机号, 13812345678, 138****5678",
        "TEXT, 联系电话, 见附件, ***",
        "TEXT, 银行账号, 6217000010001234567, ***************4567",
        "TEXT, 家庭住址, 青石区柳林镇白杨村3组, 青石区柳林镇***",
        "TEXT, 说明一, 手机13812345678, 手机138****5678",
        "TEXT, 说明一, 没有可遮盖的, ***",
        "DATE, 出生日期, 1990-03-07, 1990年",
        "DATE, 出生年份, 1990, ***",
        "MONEY, 补助金额, 1200, ***",
        "REGION, 地区, 青石区, ***",
        "UNIT, 单位, 某某局, ***",
        "UNIT, 单位, 白杨豆腐坊, 白杨***",
    })
    void theMaskFollowsKindAndName(FieldKind kind, String name, String value, String mask) {
        String open =
                Veil.of(new ContentElement(name, kind, Showing.MASK), value).orElseThrow();
        assertThat(open).isEqualTo(kind == FieldKind.DATE && value.length() == 4 ? "***" : mask);
    }

    @Test
    void anAnswerThatHidesItsFileHidesItFromTheList() {
        ContentElement hidden = new ContentElement("名单附件", FieldKind.FILE, Showing.LEAVE_OUT);
        ContentElement shown = new ContentElement("全文", FieldKind.FILE, Showing.SHOW);
        Structured said =
                new Structured(null, List.of(new Answer(hidden, "名单.xlsx"), new Answer(shown, "全文.pdf")), null);
        assertThat(said.hiddenFiles()).containsExactly("名单.xlsx");
        assertThat(said.open()).extracting(Structured.Line::words).containsExactly("全文.pdf");
    }

    @Test
    void theHashKnowsEveryValueKindAndShowing() {
        Filing filing = new Filing(new java.util.UUID(0, 1), "领域", "一级", "二级");
        List<Structured> all = everyElement()
                .flatMap(element -> Stream.of("甲", "乙")
                        .map(value -> new Structured(filing, List.of(new Answer(element, value)), null)))
                .toList();
        assertThat(all.stream().map(Structured::parts).distinct()).hasSize(all.size());
    }
}
