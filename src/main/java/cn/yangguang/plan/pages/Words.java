package cn.yangguang.plan.pages;

import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.Standing;
import cn.yangguang.plan.draft.DraftHeader;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.web.Badge;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What these pages say of plans, times and standings. */
public final class Words {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private Words() {}

    /** A moment to the minute. */
    public static String at(Instant instant) {
        return MINUTE.format(instant);
    }

    /** Who did it and when; a person without a name is the program. */
    static String done(Plan.@Nullable Done done) {
        return done == null ? "" : (done.name().isEmpty() ? "系统" : done.name()) + "，" + at(done.at());
    }

    /** A value as text; empty for null. */
    public static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** How far a plan has come. */
    public static Badge state(Plan plan) {
        if (plan.discarded() != null) {
            return new Badge("已作废", Badge.Lamp.PLAIN);
        }
        if (plan.level() != null) {
            return new Badge("上级计划", Badge.Lamp.PLAIN);
        }
        if (plan.closedOn() != null) {
            return new Badge("已办结", Badge.Lamp.PLAIN);
        }
        if (plan.amends() != null) {
            return new Badge("调整稿", Badge.Lamp.SOON);
        }
        if (plan.confirmed() == null) {
            return new Badge("待核对", Badge.Lamp.SOON);
        }
        if (plan.waitsForReview()) {
            return new Badge("调整待公开", Badge.Lamp.SOON);
        }
        return plan.published() == null ? new Badge("已确认", Badge.Lamp.CALM) : new Badge("已公开", Badge.Lamp.GOOD);
    }

    /** What a plan says of itself; what it does not say is left out. */
    public static List<Fact> facts(DraftHeader header) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "发文机关", header.issuer());
        add(facts, "文号", header.documentNumber());
        add(facts, "印发日期", header.undated() ? "没有（到期日过了就算逾期）" : header.issuedOn());
        add(facts, "年度", header.year());
        add(facts, "全部任务完成日", header.end());
        return facts;
    }

    private static void add(List<Fact> facts, String title, @Nullable Object value) {
        if (value != null) {
            facts.add(new Fact(title, value.toString()));
        }
    }

    /** The standing in few words. */
    static Badge standing(Standing standing) {
        return switch (standing) {
            case Standing.Waiting _ -> new Badge("未开始", Badge.Lamp.PLAIN);
            case Standing.Open(long days) -> new Badge("还有 " + days + " 天", Badge.Lamp.CALM);
            case Standing.DueSoon(long days) -> new Badge(days == 0 ? "今天到期" : "还有 " + days + " 天", Badge.Lamp.SOON);
            case Standing.Met _ -> new Badge("已完成", Badge.Lamp.GOOD);
            case Standing.MetLate(var _, long days) -> new Badge("迟 " + days + " 天完成", Badge.Lamp.SOON);
            case Standing.Overdue(long days) -> new Badge("逾期 " + days + " 天", Badge.Lamp.BAD);
            case Standing.Waived(String reason) -> new Badge("免办：" + reason, Badge.Lamp.PLAIN);
            case Standing.BeforePlan _ -> new Badge("计划印发前", Badge.Lamp.PLAIN);
        };
    }

    static String due(Occurrence occurrence) {
        return switch (occurrence.dueBy()) {
            case Occurrence.DueBy.Day(var date) -> date.toString();
            case Occurrence.DueBy.Through(var date) -> "至 " + date;
            case Occurrence.DueBy.NoticeLoaded(var date, String _, boolean _) -> "不早于 " + date;
            case Occurrence.DueBy.Trigger _ -> "事项发生后";
        };
    }
}
