package cn.yangguang.duty.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.calendar.Due;
import cn.yangguang.calendar.TermUnit;
import cn.yangguang.calendar.Terms;
import cn.yangguang.duty.Ground;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.Period;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What starts a term, and why a day is that day, over real HTTP. */
@HouseTest
class DuePagesTests extends DueOfficeTest {

    @Test
    void anOccasionIsRecordedAndItsDueDayIsToldDayByDay() {
        Visitor clerk = clerk(finance);
        String waiting = waiting();
        assertThat(clerk.get("/desk").body()).contains("登记事由", waiting);
        assertThat(Visitor.page(clerk.get(waiting)).text()).contains("登记事由", "还没有登记过事由", "登记事由发生日以后才有到期日");
        long before = people.entries();
        String page = said(
                clerk, clerk.post(waiting + "/occasions", Map.of("happened", today.toString(), "words", "公布中标结果")));
        assertThat(people.entries()).isEqualTo(before + 1);
        Due due = Terms.end(calendar.now(), today, 20, TermUnit.WORKDAY);
        if (due instanceof Due.On(LocalDate date)) {
            assertThat(page).contains("到期日：" + date, today + " ", "第20个工作日");
            assertThat(clerk.get("/desk").body()).contains(date.toString());
        } else {
            assertThat(page).contains("到期日还不能确定");
        }
        assertThat(page).contains("事由：公布中标结果，发生于 " + today);
        assertThat(Visitor.page(clerk.get(waiting)).text()).contains("已登记的事由", "公布中标结果");
    }

    @Test
    void whatIsWrongIsToldAndNothingIsRecorded() {
        Visitor clerk = clerk(finance);
        String waiting = waiting();
        clerk.get(waiting);
        String to = waiting + "/occasions";
        long before = people.entries();
        assertThat(clerk.post(to, Map.of("happened", today.plusDays(1).toString(), "words", "某事"))
                        .body())
                .contains("还没有到");
        assertThat(clerk.post(to, Map.of("happened", today.getYear() - 1 + "-12-31", "words", "某事"))
                        .body())
                .contains("不能更早");
        assertThat(clerk.post(to, Map.of("happened", today.toString(), "words", " "))
                        .body())
                .contains("请用几个字写明");
        assertThat(clerk.post(to, Map.of("happened", "昨天", "words", "某事")).statusCode())
                .isEqualTo(422);
        assertThat(people.entries()).isEqualTo(before);
        Map<String, String> form = Map.of("happened", today.toString(), "words", "某事");
        assertThat(clerk.post(to, form).statusCode()).isEqualTo(303);
        assertThat(clerk.post(to, form).body()).contains("已经登记过");
    }

    @Test
    void anotherUnitsClerkNeitherSeesNorRecords() {
        String waiting = waiting();
        Visitor other = clerk(civil);
        assertThat(other.get(waiting).statusCode()).isEqualTo(404);
        assertThat(other.post(waiting + "/occasions", Map.of("happened", today.toString(), "words", "某事"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aTermPastTheLoadedCalendarIsCountedWhenTheNoticeIsLoaded() {
        String waiting = waiting();
        Visitor clerk = clerk(finance);
        clerk.get(waiting);
        assertThat(clerk.post(waiting + "/occasions", Map.of("happened", today.toString(), "words", "跨年的事"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(counting.after(today.getYear())).as("nothing has changed").isZero();
        jdbc.sql("""
                        update occurrence set due = null, due_after = 'NOTICE', not_before = opens, notice_words = '待通知'
                        where occasion_id is not null and duty_id in (select duty_id from occurrence where id = :id)
                        """)
                .param("id", UUID.fromString(waiting.substring(waiting.lastIndexOf('/') + 1)))
                .update();
        long before = people.entries();
        assertThat(counting.after(today.getYear())).isEqualTo(1);
        assertThat(people.entries()).isEqualTo(before + 1);
    }

    @Test
    void whatIsPastItsDayOrDueBeforeTheChangedYearIsNotCountedAnew() {
        String started = started(clerk(finance), waiting());
        due(started, today.minusDays(1), today.minusDays(1));
        assertThat(counting.after(today.getYear())).as("closed").isZero();
        due(started, today, today);
        assertThat(counting.after(today.getYear() + 1))
                .as("due before that year")
                .isZero();
        assertThat(counting.after(today.getYear())).as("open").isEqualTo(1);
    }

    @Test
    void aDayThatThePlanPrintsHasItsReasonToo() {
        Visitor clerk = clerk(finance);
        String monthly = path(plan.add("plan/x/2", "公开收支", new Obligation.Every(Period.MONTH), Holder.EACH, finance));
        assertThat(Visitor.page(clerk.get(monthly)).text())
                .contains("为什么是这一天", "原文载明：“每月”", "最后一天到期", "逢休息日也不顺延", "登记佐证材料，计入后就是完成；有疑问请问青石区政务公开办");
        String office = path(plan.add(
                "plan/x/3",
                "及时更新职能",
                new Obligation.Every(Period.QUARTER),
                new Ground.SetByOffice("及时"),
                Holder.EACH,
                finance));
        assertThat(Visitor.page(clerk.get(office)).text()).contains("计划只写“及时”", "政务公开办设定为每季度");
    }

    @Test
    void thePagesAreReadableAtBothWidths() {
        String waiting = waiting();
        String login = people.login(finance, Role.CLERK);
        try (Browser browser = Browser.on(port)) {
            browser.look("due-waiting", page -> {
                browser.signIn(page, login, People.PASSWORD);
                page.navigate(waiting);
                Browser.press(page, "登记");
            });
            browser.look("due-started", page -> {
                browser.signIn(page, login, People.PASSWORD);
                page.navigate(waiting);
                page.getByLabel("事由发生日").fill(today.toString());
                page.getByLabel("发生了什么").fill("印发" + System.nanoTime() + "号办法");
                Browser.press(page, "登记");
                page.locator("summary").first().click();
            });
        }
    }
}
