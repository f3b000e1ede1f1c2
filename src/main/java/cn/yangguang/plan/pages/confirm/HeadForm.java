package cn.yangguang.plan.pages.confirm;

import cn.yangguang.plan.draft.DraftHeader;
import cn.yangguang.plan.draft.Obstacle;
import cn.yangguang.plan.pages.Words;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedDay;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was typed about a plan itself. */
record HeadForm(
        @Nullable String title,
        @Nullable String issuer,
        @Nullable String documentNumber,
        @Nullable String issuedOn,
        @Nullable String undated,
        @Nullable String year,
        @Nullable String end) {

    private static final String TICKED = "true";
    private static final String YEARS = Obstacle.FIRST_YEAR + " 至 " + Obstacle.LAST_YEAR;

    static HeadForm of(DraftHeader header) {
        return new HeadForm(
                header.title(),
                header.issuer(),
                header.documentNumber(),
                Words.text(header.issuedOn()),
                header.undated() ? TICKED : "",
                Words.text(header.year()),
                Words.text(header.end()));
    }

    List<Field> fields() {
        return List.of(
                Field.text("title", "计划名称").value(title).mustBeAnswered(),
                Field.number("year", "年度").value(year).mustBeAnswered().hint("到期日按年度推算。"),
                Field.date("issuedOn", "印发日期").value(issuedOn).hint("早于这一天到期的不算逾期，所以要填。"),
                Field.checkbox("undated", "计划没有印发日期").value(undated).hint("确实没有时才勾选；到期日过了就算逾期。"),
                Field.date("end", "全部任务完成日").value(end).hint("计划要求全部任务在这一天前完成的才填；没有写时限的任务按它到期。"),
                Field.text("documentNumber", "文号").value(documentNumber),
                Field.text("issuer", "发文机关").value(issuer));
    }

    DraftHeader read(FormProblems problems) {
        LocalDate day = day("issuedOn", "印发日期", issuedOn, problems);
        boolean none = TICKED.equals(undated);
        if (none && day != null) {
            problems.add("undated", "已填写印发日期，请不要同时勾选没有日期。");
        }
        if (title == null || title.isBlank()) {
            problems.add("title", "请填写计划名称，名称不能为空。");
        }
        return new DraftHeader(
                text("title", title, problems),
                text("issuer", issuer, problems),
                text("documentNumber", documentNumber, problems),
                day,
                none,
                year(problems),
                day("end", "全部任务完成日", end, problems));
    }

    private static @Nullable String text(String field, @Nullable String typed, FormProblems problems) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > 300) {
            problems.add(field, "请不要超过 300 个字。");
        }
        return text.isEmpty() ? null : text;
    }

    private static @Nullable LocalDate day(String field, String label, @Nullable String typed, FormProblems problems) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        @Nullable LocalDate day = TypedDay.orNull(typed.strip());
        if (day == null) {
            problems.add(field, "日期应写成 2024-06-03 这样。");
        } else if (!known(day.getYear())) {
            problems.add(field, label + "应在 " + YEARS + " 年之间，请改正。");
        }
        return day;
    }

    private static boolean known(int year) {
        return year >= Obstacle.FIRST_YEAR && year <= Obstacle.LAST_YEAR;
    }

    private @Nullable Integer year(FormProblems problems) {
        String typed = year == null ? "" : year.strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{4}") || !known(Integer.parseInt(typed))) {
            problems.add("year", "年度应是 " + YEARS + " 之间的四位数字。");
            return null;
        }
        return Integer.valueOf(typed);
    }
}
