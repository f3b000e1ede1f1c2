package cn.yangguang.plan.circulating;

import java.time.LocalDate;
import java.util.List;

/** What a unit that was asked has said so far. */
public enum Reply {
    OBJECTED("已提意见"),
    AGREED("无意见"),
    WAITING("未回复"),
    /** Silence after the last day counts as no objection, and is told apart from having said so. */
    SILENT("逾期未回复，视为无意见");

    private final String words;

    Reply(String words) {
        this.words = words;
    }

    /** The reply in Chinese. */
    public String words() {
        return words;
    }

    /** What this unit has said on that day; the objections may be those of all units. */
    public static Reply of(
            Circulation circulation, Circulation.Asked asked, List<Objection> objections, LocalDate today) {
        boolean objected =
                objections.stream().anyMatch(one -> one.stands() && one.unit().equals(asked.unit()));
        if (objected) {
            return OBJECTED;
        }
        if (asked.agreed() != null) {
            return AGREED;
        }
        return circulation.openOn(today) ? WAITING : SILENT;
    }
}
