package cn.yangguang.calendar.keeping;

import cn.yangguang.calendar.HolidayNotice;
import cn.yangguang.calendar.NoticeReading;
import cn.yangguang.calendar.WorkingYear;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the notice of the next year, or one that changes a year that is loaded. */
@Component
public class LoadingNotice {

    private final WorkingYearRows rows;
    private final Journal journal;
    private final Clock clock;
    private final Optional<CalendarKeepers> keepers;

    LoadingNotice(WorkingYearRows rows, Journal journal, Clock clock, Optional<CalendarKeepers> keepers) {
        this.keepers = keepers;
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the notice would set; empty year or number are read from its words. Nothing is stored. */
    public NoticeReading preview(NoticeText text, String year, String number) {
        return read(text, year.strip(), number.strip(), rows.all());
    }

    /** Stores it, or nothing where it is refused, or the actor is neither the program nor a keeper of the calendar. */
    @Transactional
    public NoticeReading store(UUID actor, NoticeText text, String year, String number) {
        if (!mayStore(actor)) {
            return new NoticeReading.Refused(List.of("工作日历全平台共用，只有最上级单位的政务公开办可以载入通知，请联系他们。"));
        }
        rows.lock();
        NoticeReading reading = read(text, year.strip(), number.strip(), rows.all());
        if (reading instanceof NoticeReading.Read(WorkingYear read, List<String> remarks)) {
            rows.add(read);
            UUID thing = new UUID(read.year(), read.version());
            journal.record(Entry.of(actor, "calendar.load-notice", "calendar", thing, read.toString()));
        }
        return reading;
    }

    private boolean mayStore(UUID actor) {
        return actor.equals(Entry.SYSTEM)
                || keepers.filter(known -> known.includes(actor)).isPresent();
    }

    private NoticeReading read(NoticeText text, String typedYear, String typedNumber, List<WorkingYear> loaded) {
        List<String> problems = new ArrayList<>();
        Optional<Integer> year = typedYear.matches("\\d{4}") ? Optional.of(Integer.parseInt(typedYear)) : text.year();
        Optional<String> number = typedNumber.isEmpty() ? text.number() : Optional.of(typedNumber);
        if (year.isEmpty()) {
            problems.add("通知里没有找到年度，请选择是哪一年的放假安排。");
        }
        if (number.isEmpty()) {
            problems.add("通知里没有找到文号，请填写，如“国办发明电〔2025〕7号”。");
        }
        year.ifPresent(of -> checkYear(of, loaded, problems));
        number.ifPresent(of -> checkNumber(of, loaded, problems));
        return problems.isEmpty()
                ? read(text, year.orElseThrow(), number.orElseThrow(), loaded)
                : new NoticeReading.Refused(problems);
    }

    private NoticeReading read(NoticeText text, int year, String number, List<WorkingYear> loaded) {
        LocalDate today = LocalDate.now(clock);
        return loaded.stream()
                .filter(known -> known.year() == year)
                .max(Comparator.comparingInt(WorkingYear::version))
                .map(latest -> HolidayNotice.amend(text.words(), latest, number, today))
                .orElseGet(() -> HolidayNotice.read(text.words(), year, number, today));
    }

    private static void checkYear(int year, List<WorkingYear> loaded, List<String> problems) {
        int first = loaded.getFirst().year();
        int last = loaded.getLast().year();
        if (year < first || year > last + 1) {
            problems.add("已载入" + first + "年至" + last + "年，现在只能载入" + (last + 1) + "年的通知，或调整已载入年度的通知；这份是" + year + "年的。");
        }
    }

    private static void checkNumber(String number, List<WorkingYear> loaded, List<String> problems) {
        if (number.length() > 60) {
            problems.add("文号太长，最多 60 个字。");
        }
        loaded.stream()
                .filter(known -> known.notice().equals(number))
                .findFirst()
                .ifPresent(known -> problems.add(number + "已经载入过（" + known.year() + "年），不必再载入。"));
    }
}
