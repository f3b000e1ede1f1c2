package cn.yangguang.publication.numbering;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins to give the numbers of an organ code here. */
@Component
public class OpeningRegister {

    static final int MOST = 99_999;

    private static final Pattern CODE = Pattern.compile("[\\p{IsHan}A-Za-z]{1,20}");

    private final Numbers numbers;
    private final Journal journal;
    private final Clock clock;

    OpeningRegister(Numbers numbers, Journal journal, Clock clock) {
        this.numbers = numbers;
        this.journal = journal;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Opening {

        record Opened(OrganCode code) implements Opening {}

        /** The field that is wrong, and why (Chinese). */
        record Refused(String field, String sentence) implements Opening {}

        record NotAllowed() implements Opening {}
    }

    /**
     * Begins with this year; needs DRAFT_PUBLICATION at the unit.
     *
     * @param first the serial of the first number that is given here, 1 or more
     */
    @Transactional
    public Opening open(Actor actor, Unit unit, String code, int first) {
        if (!Permissions.may(actor, Act.DRAFT_PUBLICATION, unit)) {
            return new Opening.NotAllowed();
        }
        if (!CODE.matcher(code).matches()) {
            return new Opening.Refused("code", "机关代字请写成“青政办”这样，最多 20 个字，不带年份、括号和“号”。");
        }
        if (first < 1 || first > MOST) {
            return new Opening.Refused("first", "请填写本系统编出的第一个号，如 1；今年已经编到 12 号的，填写 13。");
        }
        int year = LocalDate.now(clock).getYear();
        int used = numbers.highestUsed(code, year);
        if (first <= used) {
            return new Opening.Refused(
                    "first", code + "〔" + year + "〕已经用到 " + used + " 号，第一个号请填写 " + (used + 1) + " 或者更大的号。");
        }
        OrganCode opened = new OrganCode(UUID.randomUUID(), unit.id(), unit.name(), code, year, first);
        if (!numbers.add(opened, actor.staff(), clock.instant())) {
            return new Opening.Refused("code", "“" + code + "”已经在本系统编号，一个机关代字只有一本登记簿。");
        }
        journal.record(Entry.of(actor.staff(), "number.open", "organ-code", opened.id(), opened.toString()));
        return new Opening.Opened(opened);
    }
}
