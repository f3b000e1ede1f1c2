package cn.yangguang.duty.reminding;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.organization.mailbox.Mailboxes;
import cn.yangguang.post.QuietTimes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Letters of reminders keep the quiet hours of their reader's place, also where they are tried again. */
@Component
class ReminderQuiet implements QuietTimes {

    private final Mailboxes mailboxes;
    private final Organization organization;
    private final KeptRules rules;
    private final KeptCalendar calendar;
    private final Clock clock;

    ReminderQuiet(Mailboxes mailboxes, Organization organization, KeptRules rules, KeptCalendar calendar, Clock clock) {
        this.mailboxes = mailboxes;
        this.organization = organization;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Instant free(String about, Instant moment) {
        if (!about.startsWith(ReminderLetters.ABOUT)) {
            return moment;
        }
        UUID person = UUID.fromString(about.split("/", -1)[1]);
        return mailboxes.wanted(List.of(person)).stream()
                .findFirst()
                .map(box -> ReminderLetters.quiet(box.unit(), organization.tree(), rules.all()))
                .map(quiet -> free(quiet, moment))
                .orElse(moment);
    }

    private Instant free(QuietHours quiet, Instant moment) {
        WorkingCalendar days = calendar.now();
        return quiet.free(LocalDateTime.ofInstant(moment, clock.getZone()), one -> ReminderLetters.works(days, one))
                .atZone(clock.getZone())
                .toInstant();
    }
}
