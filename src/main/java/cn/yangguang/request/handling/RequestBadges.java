package cn.yangguang.request.handling;

import cn.yangguang.request.StageName;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Badge.Lamp;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a case stands, as lamps. */
final class RequestBadges {

    /** From so many days before the last one on it presses. */
    private static final int SOON = 5;

    private RequestBadges() {}

    static List<Badge> of(StageName stage, @Nullable LocalDate due, boolean late, LocalDate today) {
        List<Badge> badges = new ArrayList<>(List.of(new Badge(stage.label(), lamp(stage))));
        boolean open = stage != StageName.ANSWERED && stage != StageName.ARCHIVED;
        if (late) {
            badges.add(new Badge("逾期答复", Lamp.BAD));
        } else if (open && due != null) {
            badges.add(left(due, today));
        }
        return badges;
    }

    private static Badge left(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return new Badge("已逾期，应于 " + due + " 前答复", Lamp.BAD);
        }
        return new Badge(due + " 前答复", days <= SOON ? Lamp.SOON : Lamp.CALM);
    }

    private static Lamp lamp(StageName stage) {
        return switch (stage) {
            case SUBMITTED, SIGNED, WITHDRAWN, IN_REVIEW -> Lamp.SOON;
            case HANDLING, AWAITING_CORRECTION, AWAITING_PAYMENT -> Lamp.CALM;
            case ANSWERED, ARCHIVED -> Lamp.GOOD;
        };
    }
}
