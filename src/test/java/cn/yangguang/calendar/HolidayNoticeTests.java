package cn.yangguang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolidayNoticeTests {

    private static final LocalDate LOADED = LocalDate.of(2025, 11, 10);

    /** The arrangement of 2026 in the wording of such notices. */
    private static final String NOTICE_2026 = """
            现将2026年放假安排通知如下。
            一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
            二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
            三、清明节：4月4日（周六）至6日（周一）放假，共3天。
            四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
            五、端午节：6月19日（周五）至21日（周日）放假，共3天。
            六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
            七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
            节假日期间，各地区、各部门要妥善安排好值班。
            """;

    private static NoticeReading read(String text) {
        return HolidayNotice.read(text, 2026, "国办发明电〔2025〕7号", LOADED);
    }

    @Test
    void aNoticeAsWordedGivesTheShippedYear() {
        WorkingYear shipped = WorkingYears.shipped().getLast();
        assertThat(read(NOTICE_2026)).isInstanceOfSatisfying(NoticeReading.Read.class, read -> {
            assertThat(read.year().festivals()).isEqualTo(shipped.festivals());
            assertThat(read.remarks()).isEmpty();
        });
    }

    @Test
    void newYearMayReachIntoTheDecemberBefore() {
        NoticeReading reading = HolidayNotice.amend(
                "元旦：2018年12月30日至2019年1月1日放假调休，共3天。2018年12月29日（星期六）上班。",
                WorkingYears.shipped().get(1),
                "某号",
                LOADED);
        assertThat(reading).isInstanceOfSatisfying(NoticeReading.Read.class, read -> {
            assertThat(read.year().version()).isEqualTo(2);
            assertThat(read.year().festivals().getFirst().daysOff())
                    .containsExactly(LocalDate.of(2018, 12, 30), LocalDate.of(2018, 12, 31), LocalDate.of(2019, 1, 1));
            assertThat(read.year().festivals().getFirst().makeUpWorkdays()).containsExactly(LocalDate.of(2018, 12, 29));
        });
    }

    @Test
    void twoFestivalsInOneSectionAreReadTogether() {
        NoticeReading reading = HolidayNotice.read(NOTICE_2026.replace("国庆节：", "国庆节、中秋节："), 2026, "某号", LOADED);
        assertThat(reading)
                .isInstanceOfSatisfying(
                        NoticeReading.Read.class,
                        read -> assertThat(read.year().festivals().getLast().name())
                                .isEqualTo("国庆节、中秋节"));
    }

    @Test
    void aWrongWeekdayATotalAndAMakeUpOnAWeekdayAreEachTold() {
        assertThat(problems(NOTICE_2026.replace("1月1日（周四）", "1月1日（周三）")))
                .containsExactly("元旦中2026-01-01印作星期三，与日历不符，请核对年份和日期。");
        assertThat(problems(NOTICE_2026.replace("共9天", "共8天"))).containsExactly("春节写明共8天，按起止日期数为9天，请核对。");
        assertThat(problems(NOTICE_2026.replace("5月9日（周六）上班", "5月11日上班")))
                .containsExactly("劳动节的调休上班日2026-05-11不是周末，请核对。");
        assertThat(problems(NOTICE_2026.replace("5月9日（周六）上班", "5月3日上班"))).containsExactly("2026-05-03既写作放假又写作上班，请核对。");
        assertThat(problems(NOTICE_2026.replace("4月4日（周六）", "4月31日（周六）"))).contains("清明节的日期不存在：“4月31日(周六)”。");
    }

    @Test
    void aMissingFestivalAndAMissingStatutoryDayAreTold() {
        assertThat(problems(NOTICE_2026.replace("五、端午节：6月19日（周五）至21日（周日）放假，共3天。", "")))
                .containsExactly("端午节应放假1天以上，放假安排里为0天。");
        assertThat(problems(NOTICE_2026.replace("5月1日（周五）至5日（周二）放假调休，共5天", "5月1日（周五）放假")))
                .containsExactly("2026-05-02是法定节假日，放假安排里没有这一天。");
        assertThat(problems("本市天气晴。").getFirst()).startsWith("没有找到放假安排");
    }

    @Test
    void anotherYearsNoticeIsRefused() {
        assertThat(HolidayNotice.read(NOTICE_2026, 2027, "某号", LOADED)).isInstanceOf(NoticeReading.Refused.class);
    }

    @Test
    void anUnbalancedYearIsReadWithARemark() {
        assertThat(read(NOTICE_2026.replace("1月4日（周日）上班。", "")))
                .isInstanceOfSatisfying(
                        NoticeReading.Read.class,
                        read -> assertThat(read.remarks()).containsExactly("工作日净减少14天，与法定节假日13天不一致，请对照通知原文核对。"));
    }

    @Test
    void everyShippedYearPassesTheChecks() {
        for (WorkingYear year : WorkingYears.shipped()) {
            NoticeReading reading = year.version() == 1
                    ? YearChecks.check(year, List.of())
                    : YearChecks.checkAmendment(year, List.of());
            assertThat(reading)
                    .as(year.notice())
                    .isInstanceOfSatisfying(
                            NoticeReading.Read.class,
                            read -> assertThat(read.remarks()).isEmpty());
        }
    }

    @Test
    void aTableLineThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> WorkingYears.read("年度 2027 版本 1 文号 某号 载入 2026-11-22\n元旦 2027-01-01"))
                .hasMessage("第2行无法识别：“元旦 2027-01-01”。");
        assertThatThrownBy(() -> WorkingYears.read("年度 2027 版本 1 文号 某号 载入 2026-11-22\n元旦 放假 2027-02-30"))
                .hasMessage("第2行有不存在的日期：“元旦 放假 2027-02-30”。");
    }

    @Test
    void aLineThatIsNotUnderstoodIsToldAndNothingIsRead() {
        assertThat(problems(NOTICE_2026.replace("共9天。2月14日", "共9天。各地可以错峰。2月14日")))
                .containsExactly("看不懂这一行：“春节:各地可以错峰”，请按通知原文核对后再载入。".replace("春节:", "春节："));
        assertThat(problems(NOTICE_2026.replace("四、劳动节", "四、丰收节：5月30日（周六）放假，共1天。\n五、劳动节")))
                .containsExactly("看不懂这一行：“丰收节：5月30日(周六)放假,共1天。”，年度通知里只应有法定节日。");
    }

    @Test
    void aNoticeOfItsOwnAddsDaysOffToALoadedYear() {
        NoticeReading reading = HolidayNotice.amend("""
                关于城市解放日放假的通知
                为便于参加活动，特作如下安排：
                9月3日（周四）至5日（周六）调休放假，共3天。9月6日（周日）上班。
                """, WorkingYears.shipped().getLast(), "某号", LOADED);
        assertThat(reading).isInstanceOfSatisfying(NoticeReading.Read.class, read -> {
            WorkingYear.Festival added = read.year().festivals().getFirst();
            assertThat(added.name()).isEqualTo("城市解放日");
            assertThat(added.daysOff()).hasSize(3).contains(LocalDate.of(2026, 9, 4));
            assertThat(added.makeUpWorkdays()).containsExactly(LocalDate.of(2026, 9, 6));
            assertThat(WorkingCalendar.of(
                                    java.util.List.of(WorkingYears.shipped().getLast(), read.year()))
                            .isWorkday(LocalDate.of(2026, 9, 4)))
                    .isFalse();
        });
    }

    private static List<String> problems(String text) {
        return read(text) instanceof NoticeReading.Refused refused ? refused.problems() : List.of();
    }
}
