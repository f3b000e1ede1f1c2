package cn.yangguang.checks.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.checks.Finding;
import cn.yangguang.checks.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessibilityTests {

    @ParameterizedTest
    @CsvSource({
        "<img src='a.png'>, IMAGE_WITHOUT_TEXT",
        "<h2>一</h2><h4>二</h4>, HEADING_SKIPPED",
        "<table><tr><td>甲</td></tr><tr><td>乙</td></tr></table>, TABLE_WITHOUT_HEAD",
        "<a href='/x'>点击这里</a>, LINK_WORDS"
    })
    void whatIsMissedByThoseWhoDoNotSeeIsSaid(String html, Kind kind) {
        assertThat(Accessibility.of(html)).extracting(Finding::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='a.png' alt='办事流程图'>",
                "<img src='line.png' alt=''>",
                "<h2>一</h2><h3>二</h3><h2>三</h2>",
                "<table><tr><th>姓名</th></tr><tr><td>乙</td></tr></table>",
                "<a href='/x'>下载申请表</a>"
            })
    void whatIsSaidWellIsNotNaggedAbout(String html) {
        assertThat(Accessibility.of(html)).isEmpty();
    }
}
