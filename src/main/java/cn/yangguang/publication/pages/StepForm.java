package cn.yangguang.publication.pages;

import cn.yangguang.publication.ReviewLevels;
import cn.yangguang.publication.StandardTable;
import cn.yangguang.publication.Step;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedDay;
import cn.yangguang.web.forms.TypedNumber;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What was typed to take a step.
 *
 * @param kind which; null where none was tried
 * @param words opinion or reason
 */
record StepForm(
        @Nullable StepKind kind,
        String seen,
        String words,
        String day,
        String time,
        String examined,
        String instead,
        String early) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    static final StepForm NONE = new StepForm(null, "", "", "", "", "", "", "");

    static StepForm of(StepKind kind, MultiValueMap<String, String> sent) {
        return new StepForm(
                kind,
                text(sent, "seen"),
                text(sent, kind.path() + "-words"),
                text(sent, "day"),
                text(sent, "time"),
                text(sent, "examined"),
                text(sent, "instead"),
                text(sent, "early"));
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
    }

    int version() {
        return TypedNumber.version(seen);
    }

    FormProblems problems(StepKind step) {
        FormProblems problems = new FormProblems();
        if (words.length() > 300) {
            problems.add(step.path() + "-words", "最多 300 个字，现在有 " + words.length() + " 个。");
        }
        if (step == StepKind.SCHEDULE && at().isEmpty()) {
            problems.add("time", "请选日期，时间写成 09:00 这样。");
        }
        boolean answersFor = step == StepKind.URGENT || step == StepKind.WITHDRAW;
        if (answersFor && words.isEmpty()) {
            problems.add(step.path() + "-words", "请写明" + step.label() + "的原因，不超过 300 个字。");
        }
        if (step == StepKind.URGENT && !examined.equals("true")) {
            problems.add("examined", "先审查、后公开：请确认其中没有国家秘密、工作秘密和个人隐私。");
        }
        if (step == StepKind.WITHDRAW && (instead.isEmpty() || instead.length() > 300)) {
            problems.add("instead", "请写明撤下以后公众看到什么，不超过 300 个字。");
        }
        return problems;
    }

    private Optional<Instant> at() {
        try {
            LocalTime hour = LocalTime.parse(time.replace('：', ':'));
            return TypedDay.read(day).map(on -> on.atTime(hour).atZone(SHANGHAI).toInstant());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /** The step itself; only to be asked where there are no problems. */
    Function<ReviewLevels, Step> wish(StepKind step, Instant now) {
        return switch (step) {
            case SUBMIT -> levels -> new Step.Submit(levels.count());
            case RETURN -> levels -> new Step.Return(words);
            case SCHEDULE -> levels -> new Step.Schedule(at().orElseThrow(), now);
            case URGENT -> levels -> new Step.PublishUrgently(now, levels.count(), examined.equals("true"), words);
            case WITHDRAW -> levels -> new Step.Withdraw(now, words, instead, early);
            default -> levels -> step.sample(now);
        };
    }

    /** The questions of a step, with what was typed where this is the step that was tried. */
    List<Field> fields(StepKind step, boolean mustStand, Instant now) {
        boolean tried = step == kind;
        Field said = Field.text(step.path() + "-words", "意见").value(tried ? words : "");
        Field why = Field.textarea(step.path() + "-words", "原因")
                .value(tried ? words : "")
                .mustBeAnswered();
        return switch (step) {
            case REVIEW, PROOFREAD, SECRECY -> List.of(said);
            case RETURN -> List.of(why);
            case SCHEDULE ->
                List.of(
                        Field.date("day", "日期")
                                .value(tried ? day : StandardTable.minute(now).substring(0, 10))
                                .mustBeAnswered(),
                        Field.text("time", "时间")
                                .value(tried ? time : "")
                                .hint("24 小时制，如 09:00。")
                                .mustBeAnswered());
            case URGENT ->
                List.of(why, Field.checkbox("examined", "已经审查：没有国家秘密、工作秘密和个人隐私").value(tried ? examined : ""));
            case WITHDRAW -> withdrawing(why, mustStand);
            case SUBMIT, PUBLISH, UNSCHEDULE -> List.of();
        };
    }

    /** The title is not offered for what stays: it may be what must not be read any more. */
    private List<Field> withdrawing(Field why, boolean mustStand) {
        boolean tried = kind == StepKind.WITHDRAW;
        List<Field> fields = new ArrayList<>(List.of(
                why.hint("公众看得到。"),
                Field.textarea("instead", "公众看到什么")
                        .value(tried ? instead : "这里原来的政府信息已经撤下。")
                        .hint("可以写明原来是什么；题目本身不宜公开的，不要写出来。")
                        .mustBeAnswered()));
        if (mustStand) {
            fields.add(Field.textarea("early", "提前撤下的理由")
                    .value(tried ? early : "")
                    .hint("还没有满至少公开的天数：为什么现在就要撤下，会记在办理记录里并一直提示。")
                    .mustBeAnswered());
        }
        return fields;
    }
}
