package cn.yangguang.publication;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.publication.policy.Interpretation;
import cn.yangguang.publication.policy.InterpretationMedium;
import cn.yangguang.publication.policy.Policy;
import cn.yangguang.publication.policy.PolicyKind;
import cn.yangguang.publication.policy.Relation;
import cn.yangguang.publication.policy.RelationKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTests {

    @ParameterizedTest
    @CsvSource({
        "云政办[2026]3号, 云政办〔2026〕3号",
        "云政办（2026）第03号, 云政办〔2026〕3号",
        "云政办 〔２０２６〕 ３ 号, 云政办〔2026〕3号",
        "云政办【2026】112号, 云政办〔2026〕112号",
        "云汀区人民政府令第5号, 云汀区人民政府令第5号",
        "云汀区人民政府令5号, 云汀区人民政府令第5号",
        "云政办｛2026｝3号, 云政办〔2026〕3号",
        "云政办<2026>3号, 云政办〔2026〕3号"
    })
    void aDocumentNumberIsWrittenInOneWay(String typed, String normal) {
        assertThat(DocumentNumber.normalised(typed)).contains(normal);
        assertThat(DocumentNumber.normalised(normal)).contains(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "云政办", "云政办2026年3号", "云政办〔26〕3号", "云政办〔2026〕0号", "〔2026〕3号"})
    void whatIsNoDocumentNumberIsNone(String typed) {
        assertThat(DocumentNumber.normalised(typed)).isEmpty();
    }

    @Test
    void linesBecomeHeadingsParagraphsAndTables() {
        String typed = "　　各镇街：\n一、总体要求\n（一）坚持公开为常态\n一、现将有关事项通知如下。\n\n项目\t金额\n教育\t12\n卫生\n落款";
        assertThat(Body.html(typed))
                .isEqualTo("<p>各镇街：</p><h2>一、总体要求</h2><h3>（一）坚持公开为常态</h3><p>一、现将有关事项通知如下。</p>"
                        + "<table><thead><tr><th scope=\"col\">项目</th><th scope=\"col\">金额</th></tr></thead>"
                        + "<tbody><tr><td>教育</td><td>12</td></tr></tbody></table><p>卫生</p><p>落款</p>");
    }

    @Test
    void theLinesComeBackAsTheyWere() {
        String typed = "各镇街：\n一、总体要求\n项目\t金额\n教育\t12\t\n<b>不是标记</b> & \"引号\"\n落款";
        String html = Body.html(typed);
        assertThat(Body.html(Body.text(html))).isEqualTo(html);
        assertThat(Body.text(html)).contains("<b>不是标记</b> & \"引号\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "a\t<svg onload=alert(1)>",
                "一、<iframe src=javascript:alert(1)>题",
                "</p><a href=\"javascript:alert(1)\">点</a>"
            })
    void nothingTypedBecomesMarkup(String typed) {
        assertThat(org.jsoup.Jsoup.parseBodyFragment(Body.shown(Body.html(typed)))
                        .select("script, img, svg, iframe, a, [onerror], [onload], [href]"))
                .isEmpty();
    }

    private static Content content(String title, String body, Metadata metadata, Attachment... files) {
        return new Content(title, body, SourceDetermination.PROACTIVE, metadata, List.of(files));
    }

    private static Metadata metadata(String number, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Metadata(number, null, DocumentType.NOTICE, SubjectClass.GENERAL, List.of("公开"), "", "", from, to);
    }

    private static Metadata marked(Metadata plain, ColumnMark mark) {
        return new Metadata(
                plain.documentNumber(),
                plain.signedOn(),
                plain.documentType(),
                plain.subjectClass(),
                plain.keywords(),
                plain.summary(),
                plain.source(),
                plain.validFrom(),
                plain.validTo(),
                mark);
    }

    @Test
    void whatWasSignedBeforeThereWereMarksKeepsItsHash() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThat(content("题", "<p>文</p>", metadata("", day, day)).hash())
                .isEqualTo("d91d71011f31273660c3f06d7e4da76d295074d0601d93a8f1259ba84a20671f");
    }

    @Test
    void aGuideSaysAllThatTheArticleAsksFor() {
        Metadata guide = marked(metadata("", null, null), new ColumnMark(ColumnPart.GUIDE, null));
        String outline = Body.html(GuideContents.OUTLINE);
        assertThat(content("指南", outline, guide).problem().orElse(""))
                .contains("工作机构的名称", "工作机构的互联网联系方式")
                .doesNotContain("一节");
        String filled = outline.replace("<td></td>", "<td>写明</td>");
        assertThat(content("指南", filled, guide).problem()).isEmpty();
        assertThat(GuideContents.workBody(filled).keySet()).containsExactlyElementsOf(GuideContents.WORK_BODY);
        assertThat(content("指南", filled.replace("编排体系", "体系"), guide).problem().orElse(""))
                .contains("“编排”一节");
        assertThat(content("指南", "<p>文</p>", metadata("", null, null)).problem())
                .isEmpty();
        Metadata report = marked(metadata("", null, null), new ColumnMark(ColumnPart.REPORT, null));
        assertThat(content("年报", "<p>文</p>", report).problem().orElse("")).contains("哪一年度");
    }

    @Test
    void anyPartChangesWhatIsSigned() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Metadata plain = metadata("", day, day);
        Content base = content("题", "<p>文</p>", plain);
        Attachment file = new Attachment("表.xlsx", "d".repeat(64), 10);
        assertThat(List.of(
                                base,
                                content("题<", "p>文</p>", plain),
                                content("题", "<p>文。</p>", plain),
                                content("题", "<p>文</p>", metadata("云政〔2026〕1号", day, day)),
                                content("题", "<p>文</p>", metadata("", day, day.plusDays(1))),
                                base.with(List.of(file)),
                                base.with(List.of(new Attachment("表二.xlsx", "d".repeat(64), 10))),
                                content("题", "<p>文</p>", marked(plain, new ColumnMark(ColumnPart.RULES, null))),
                                content("题", "<p>文</p>", marked(plain, new ColumnMark(ColumnPart.REPORT, 2025))),
                                content("题", "<p>文</p>", marked(plain, new ColumnMark(ColumnPart.REPORT, 2024))))
                        .stream()
                        .map(Content::hash)
                        .distinct())
                .hasSize(10);
        assertThat(base.with(List.of(file)).with(List.of()).hash()).isEqualTo(base.hash());
    }

    @Test
    void whatItSaysAsAPolicyDocumentIsSignedToo() {
        Content base = content("题", "<p>文</p>", metadata("", null, null));
        Relation outside = new Relation(RelationKind.ABOLISHES, null, "云政〔2020〕1号", "旧办法", "");
        Interpretation plan =
                new Interpretation(true, "涉及面广", InterpretationMedium.TEXT, "局长", "财政局", LocalDate.of(2026, 3, 1));
        assertThat(List.of(
                                base,
                                base.with(new Policy(PolicyKind.POLICY, Interpretation.NONE, List.of())),
                                base.with(new Policy(PolicyKind.NORMATIVE, Interpretation.NONE, List.of())),
                                base.with(new Policy(PolicyKind.POLICY, plan, List.of())),
                                base.with(new Policy(PolicyKind.POLICY, plan, List.of(outside))),
                                base.with(new Policy(PolicyKind.POLICY, plan, List.of(outside, outside))))
                        .stream()
                        .map(Content::hash)
                        .distinct())
                .hasSize(6);
        assertThat(base.with(Policy.NONE).hash())
                .as("what was signed before there were policy documents stays signed")
                .isEqualTo(base.hash());
    }
}
