package cn.yangguang.request.handling;

import cn.yangguang.request.StageName;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Badge.Lamp;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a case stands, as lamps. */
final class RequestBadges {

    /** From so many days before the last one on it presses. */
    private static final int SOON = 5;

    private RequestBadges() {}

    static Badge stage(StageName stage) {
        return new Badge(stage.label(), lamp(stage));
    }

    /** The legal limit: how soon it ends, or that the answer was late. */
    static List<Badge> legal(StageName stage, @Nullable LocalDate due, boolean late, LocalDate today) {
        if (late) {
            return List.of(new Badge("逾期答复", Lamp.BAD));
        }
        return open(stage) && due != null ? List.of(left(due, today)) : List.of();
    }

    private static Badge left(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return new Badge("已逾期，应于 " + due + " 前答复", Lamp.BAD);
        }
        return new Badge(due + " 前答复", days <= SOON ? Lamp.SOON : Lamp.CALM);
    }

    /** The office's own limit, which presses without being late before the law. */
    static List<Badge> internal(StageName stage, @Nullable LocalDate due, LocalDate today) {
        if (due == null || !open(stage)) {
            return List.of();
        }
        return List.of(
                due.isBefore(today) ? new Badge("已过内部期限 " + due, Lamp.SOON) : new Badge("内部期限 " + due, Lamp.CALM));
    }

    private static boolean open(StageName stage) {
        return stage != StageName.ANSWERED && stage != StageName.ARCHIVED;
    }

    private static Lamp lamp(StageName stage) {
        return switch (stage) {
            case SUBMITTED, SIGNED, WITHDRAWN, IN_REVIEW -> Lamp.SOON;
            case HANDLING, AWAITING_CORRECTION, AWAITING_PAYMENT -> Lamp.CALM;
            case ANSWERED, ARCHIVED -> Lamp.GOOD;
        };
    }
}
