package cn.yangguang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.calendar.TermUnit;
import cn.yangguang.duty.DueDate;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.Period;
import cn.yangguang.duty.ReadObligation;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the 公开时限 column says. */
class TimeLimitTests {

    private static Obligation one(String words) {
        List<ReadObligation> read = TimeLimit.read(words);
        assertThat(read).as(words).hasSize(1);
        return read.getFirst().printed().obligation();
    }

    @Test
    void rhythmsAreReadAloneToo() {
        assertThat(one("月度")).isEqualTo(new Obligation.Every(Period.MONTH));
        assertThat(one("按季度公开")).isEqualTo(new Obligation.Every(Period.QUARTER));
        assertThat(one("季度")).isEqualTo(new Obligation.Every(Period.QUARTER));
        assertThat(one("每半年")).isEqualTo(new Obligation.Every(Period.HALFYEAR));
        assertThat(one("年度")).isEqualTo(new Obligation.Every(Period.YEAR));
    }

    @Test
    void aTermIsReadWithWhatStartsIt() {
        ReadObligation read = TimeLimit.read("作出行政决定之日起7个工作日内").getFirst();
        assertThat(read.printed().obligation()).isEqualTo(new Obligation.Within(7, TermUnit.WORKDAY));
        assertThat(read.trigger()).isEqualTo("作出行政决定之日起");
        ReadObligation usual = TimeLimit.read("信息形成或者变更之日起\n20个工作日内").getFirst();
        assertThat(usual.printed().obligation()).isEqualTo(new Obligation.Within(20, TermUnit.WORKDAY));
        assertThat(usual.trigger()).isEqualTo("信息形成或者变更之日起");
    }

    @Test
    void aDayOfEveryYearIsThatDay() {
        assertThat(one("每年3月31日前")).isEqualTo(new Obligation.Before(new DueDate(null, MonthDay.of(3, 31))));
        assertThat(one("批准之日起20日内")).isEqualTo(new Obligation.Within(20, TermUnit.DAY));
        assertThat(one("征求意见期限不少于30日")).isEqualTo(new Obligation.Lasting(30, TermUnit.DAY));
        assertThat(one("事件发生后5小时内")).isEqualTo(new Obligation.Within(5, TermUnit.HOUR));
    }

    @Test
    void wordsWithoutATimeAreNotRead() {
        assertThat(TimeLimit.read("及时公开")).isEmpty();
        assertThat(TimeLimit.read("")).isEmpty();
    }
}
