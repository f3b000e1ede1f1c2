package cn.yangguang.duty.reminding;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.awaiting.Awaiting;
import cn.yangguang.organization.awaiting.AwaitingList;
import cn.yangguang.organization.mailbox.Mailboxes;
import cn.yangguang.web.Badge;
import cn.yangguang.web.NavigationEntry;
import cn.yangguang.web.Paging;
import cn.yangguang.web.Views;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One's own reminders. */
@Controller
class ReminderPages {

    private static final String PATH = "/desk/reminders";
    private static final int DAYS = 10;

    private final Slips slips;
    private final Mailboxes mailboxes;
    private final ReadingReminders reading;

    ReminderPages(Slips slips, Mailboxes mailboxes, ReadingReminders reading) {
        this.slips = slips;
        this.mailboxes = mailboxes;
        this.reading = reading;
    }

    @Bean
    @Order(150)
    static NavigationEntry remindersEntry() {
        return new NavigationEntry("提醒", PATH, Act.READ_DUTIES.name());
    }

    @Bean
    @Order(900)
    static AwaitingList unreadReminders(Slips slips) {
        return actor -> {
            long unread = slips.unread(actor.staff());
            return unread == 0
                    ? List.of()
                    : List.of(new Awaiting(unread + " 天的提醒还没有读", PATH, new Badge("未读", Badge.Lamp.SOON)));
        };
    }

    @GetMapping(PATH)
    View show(Actor actor, @RequestParam(defaultValue = "1") int page) {
        Paging paging = new Paging(page, DAYS, slips.count(actor.staff()));
        ReminderPage shown = new ReminderPage(
                slips.unread(actor.staff()),
                !Reach.of(actor, Act.SET_REMINDERS).isEmpty(),
                mailboxes.of(actor.staff()).isPresent() ? "同样的内容也发到您的邮箱。" : "现在只在这里提醒，不发邮件。",
                slips.of(actor.staff(), paging).stream().map(ReminderPages::day).toList(),
                paging);
        return Views.html(shell -> Views.TEMPLATES.dutyReminders(shell, shown));
    }

    /** Marks one day as read, or all of them where none is named. */
    @PostMapping(PATH + "/read")
    View read(Actor actor, @RequestParam(required = false) @Nullable LocalDate day) {
        return Views.redirect(PATH, reading.read(actor, day) == 0 ? "没有未读的提醒。" : "已标为已读。");
    }

    private static ReminderPage.Day day(Slip slip) {
        return new ReminderPage.Day(
                slip.day().toString(),
                slip.day().getYear() + "年" + ReminderWords.day(slip.day()),
                slip.read(),
                slip.digest() == null ? null : ReminderWords.digest(slip.digest()),
                slip.items().stream().map(ReminderPages::item).toList(),
                slip.more() == 0 ? "" : "另有 " + slip.more() + " 件，请到“待办”查看。",
                slip.sums().stream()
                        .map(sum ->
                                new ReminderPage.Sum("/desk?unit=" + sum.unit(), sum.name(), ReminderWords.sum(sum)))
                        .toList());
    }

    private static ReminderPage.Item item(Slip.Item item) {
        return new ReminderPage.Item(
                "/desk/due/" + item.occurrence(),
                item.title(),
                item.name(),
                item.due().toString(),
                new Badge(item.state().label(), item.state().lamp()));
    }
}
