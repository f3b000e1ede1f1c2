package cn.yangguang.desk;

import cn.yangguang.calendar.WorkingYear;
import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.web.NavigationEntry;
import cn.yangguang.web.Views;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The working calendar, for everybody who is signed in. */
@Controller
class CalendarPages {

    static final String PATH = "/desk/calendar";

    private final KeptCalendar calendar;
    private final Clock clock;
    private final Organization organization;

    CalendarPages(KeptCalendar calendar, Clock clock, Organization organization) {
        this.organization = organization;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Bean
    @Order(700)
    static NavigationEntry calendarEntry() {
        return new NavigationEntry("工作日历", PATH, "");
    }

    /** The year asked for, else this year; of one that is not loaded it says so and shows the nearest. */
    @GetMapping(PATH)
    View year(Actor actor, @RequestParam(defaultValue = "") String year) {
        List<WorkingYear> loaded = calendar.years();
        LocalDate today = LocalDate.now(clock);
        int asked = year.matches("\\d{4}") ? Integer.parseInt(year) : today.getYear();
        int shown = Math.clamp(asked, loaded.getFirst().year(), loaded.getLast().year());
        boolean mayLoad = Permissions.mayForAll(actor, Act.EDIT_CALENDAR, organization.tree());
        CalendarPage.Year page = CalendarViews.year(calendar.now(), loaded, shown, today, mayLoad);
        CalendarPage.Year told = shown == asked ? page : page.insteadOf(asked);
        HttpStatus status = shown == asked || year.isEmpty() ? HttpStatus.OK : HttpStatus.NOT_FOUND;
        return Views.html(status, shell -> Views.TEMPLATES.deskCalendar(shell, told));
    }

    @GetMapping(PATH + "/why")
    View why(
            @RequestParam(defaultValue = "") String start,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "WORKDAY") String unit,
            @RequestParam(defaultValue = "") String time) {
        CalendarPage.Why page = new TermForm(start.strip(), amount.strip(), unit, time.strip()).explain(calendar.now());
        return page.problems().isEmpty()
                ? Views.html(shell -> Views.TEMPLATES.deskCalendarWhy(shell, page))
                : Views.refused(shell -> Views.TEMPLATES.deskCalendarWhy(shell, page));
    }
}
