package cn.yangguang.desk;

import cn.yangguang.calendar.NoticeReading;
import cn.yangguang.calendar.WorkingYear;
import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.calendar.keeping.LoadingNotice;
import cn.yangguang.calendar.keeping.NoticeText;
import cn.yangguang.document.Reading;
import cn.yangguang.duty.occasion.CountingAnew;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Loads a holiday notice: handed in, looked at, confirmed. */
@Controller
class NoticePages {

    private final KeptCalendar calendar;
    private static final int MOST_WORDS = 20_000;

    private final LoadingNotice loading;
    private final CountingAnew counting;
    private final Organization organization;
    private final NoticeFiles files = new NoticeFiles();

    NoticePages(KeptCalendar calendar, LoadingNotice loading, CountingAnew counting, Organization organization) {
        this.calendar = calendar;
        this.loading = loading;
        this.counting = counting;
        this.organization = organization;
    }

    /** What was typed. */
    private record Typed(String year, String number, String text) {}

    private boolean mayNot(Actor actor) {
        return !Permissions.mayForAll(actor, Act.EDIT_CALENDAR, organization.tree());
    }

    @GetMapping(CalendarPages.PATH + "/load")
    View start(Actor actor) {
        if (mayNot(actor)) {
            return Views.forbidden();
        }
        CalendarPage.Load page = page(new Typed("", "", ""), new FormProblems());
        return Views.html(shell -> Views.TEMPLATES.deskCalendarLoad(shell, page));
    }

    /** Shows what the notice would set; a file goes before the text that was typed. */
    @PostMapping(CalendarPages.PATH + "/preview")
    View preview(
            Actor actor,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        if (mayNot(actor)) {
            return Views.forbidden();
        }
        Typed typed = new Typed(year, number, text);
        if (file == null || file.isEmpty()) {
            return text.isBlank() ? refused(typed, List.of("请粘贴通知全文，或选择通知的文件。")) : preview(typed, new NoticeText(text));
        }
        String name = file.getOriginalFilename() == null ? "通知" : file.getOriginalFilename();
        return switch (files.read(name, file)) {
            case Reading.Refused(String sentence) -> refused(typed, List.of(sentence));
            case Reading.Read(var document) -> preview(typed, NoticeText.of(document));
        };
    }

    private View preview(Typed typed, NoticeText notice) {
        if (notice.words().length() > MOST_WORDS) {
            return refused(
                    new Typed(typed.year(), typed.number(), ""),
                    List.of("内容超过 " + MOST_WORDS + " 个字，不像是一份放假安排的通知，请只交通知本身。"));
        }
        return switch (loading.preview(notice, typed.year(), typed.number())) {
            case NoticeReading.Refused(List<String> problems) ->
                refused(new Typed(typed.year(), typed.number(), notice.words()), problems);
            case NoticeReading.Read(WorkingYear year, List<String> remarks) -> {
                CalendarPage.Preview page = new CalendarPage.Preview(
                        year.year(),
                        year.version(),
                        year.notice(),
                        CalendarViews.festivals(List.of(year)),
                        CalendarViews.changes(calendar.years(), year),
                        remarks,
                        notice.words());
                yield Views.html(shell -> Views.TEMPLATES.deskCalendarPreview(shell, page));
            }
        };
    }

    @PostMapping(CalendarPages.PATH + "/load")
    View store(
            Actor actor,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String text) {
        if (mayNot(actor)) {
            return Views.forbidden();
        }
        return switch (loading.store(actor.staff(), new NoticeText(text), year, number)) {
            case NoticeReading.Refused(List<String> problems) -> refused(new Typed(year, number, text), problems);
            case NoticeReading.Read(WorkingYear read, List<String> remarks) -> {
                int moved = counting.after(read.year());
                yield Views.redirect(
                        CalendarPages.PATH + "?year=" + read.year(),
                        "已载入" + read.year() + "年的放假安排：" + read.notice() + "。"
                                + (moved == 0 ? "" : "有 " + moved + " 件事项的到期日随之确定或者变动。"));
            }
        };
    }

    private View refused(Typed typed, List<String> sentences) {
        FormProblems problems = new FormProblems();
        sentences.forEach(problems::add);
        CalendarPage.Load page = page(typed, problems);
        return Views.refused(shell -> Views.TEMPLATES.deskCalendarLoad(shell, page));
    }

    private CalendarPage.Load page(Typed typed, FormProblems problems) {
        List<Integer> years = calendar.years().stream()
                .map(WorkingYear::year)
                .distinct()
                .sorted()
                .toList();
        int next = years.getLast() + 1;
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "按通知里写的"), new Choice("" + next, next + "年")));
        years.reversed().forEach(year -> choices.add(new Choice("" + year, year + "年（调整已载入的安排）")));
        List<Field> fields = List.of(
                Field.textarea("text", "通知全文").value(typed.text()).hint("从“一、元旦：”到最后一个节日，原样粘贴；或者在下面选择文件。"),
                Field.file("file", "通知文件（txt、docx、doc、html、pdf）", ".txt,.docx,.doc,.html,.htm,.pdf"),
                Field.select("year", "哪一年的安排", choices).value(typed.year()),
                Field.text("number", "文号").value(typed.number()).hint("通知里印有文号的不必填写，如“国办发明电〔2025〕7号”。"));
        return new CalendarPage.Load(
                problems, fields, "现已载入" + years.getFirst() + "年至" + years.getLast() + "年，下一份应当是" + next + "年的通知。");
    }
}
