package cn.yangguang.duty.meeting;

import cn.yangguang.duty.Proof;
import cn.yangguang.duty.evidence.pages.UploadedFiles;
import cn.yangguang.duty.meeting.RecordingMeeting.Keeping;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.web.Paging;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Meetings and trainings: taken down, corrected, with their minutes. */
@Controller
class MeetingPages {

    static final String PATH = "/desk/meetings";

    private final Meetings meetings;
    private final RecordingMeeting recording;
    private final MeetingViews views;
    private final Organization organization;
    private final UploadedFiles files;
    private final Clock clock;

    MeetingPages(
            Meetings meetings,
            RecordingMeeting recording,
            MeetingViews views,
            Organization organization,
            UploadedFiles files,
            Clock clock) {
        this.meetings = meetings;
        this.recording = recording;
        this.views = views;
        this.organization = organization;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View list(Actor actor, @RequestParam(defaultValue = "1") int page) {
        Reach reach = Reach.of(actor, Act.READ_DUTIES);
        if (reach.isEmpty()) {
            return Views.forbidden();
        }
        UnitTree tree = organization.tree();
        Paging paging = Paging.of(page, meetings.count(reach));
        List<MeetingPage.Row> rows = meetings.within(reach, paging).stream()
                .map(meeting -> row(meeting, tree))
                .toList();
        boolean mayAdd = !Reach.of(actor, Act.RECORD_MEETINGS).isEmpty();
        MeetingPage.Listing listing = new MeetingPage.Listing(rows, paging, mayAdd);
        return Views.html(shell -> Views.TEMPLATES.dutyMeetings(shell, listing));
    }

    private static MeetingPage.Row row(Meeting meeting, UnitTree tree) {
        return new MeetingPage.Row(
                meeting.held().toString(),
                meeting.title(),
                PATH + "/" + meeting.id(),
                meeting.kind().label(),
                MeetingViews.name(tree, meeting.unit()),
                Objects.toString(meeting.persons(), ""),
                meeting.minutes() == null ? "没有" : "有");
    }

    @GetMapping(PATH + "/new")
    View add(Actor actor) {
        if (views.holders(actor).isEmpty()) {
            return Views.forbidden();
        }
        MeetingForm form = MeetingForm.empty(actor.unit().id().toString(), LocalDate.now(clock));
        MeetingPage.Adding page = views.adding(actor, form, new FormProblems());
        return Views.html(shell -> Views.TEMPLATES.dutyMeetingNew(shell, page));
    }

    @PostMapping(PATH + "/new")
    View add(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        MeetingForm form = MeetingForm.of(sent).over(0);
        FormProblems problems = form.problems(LocalDate.now(clock));
        if (!problems.isEmpty()) {
            boolean may = !views.holders(actor).isEmpty();
            return may ? refused(actor, form, problems) : Views.forbidden();
        }
        Keeping became = form.holder()
                .map(holder -> recording.add(actor, holder, form.told()))
                .orElseGet(Keeping.NotAllowed::new);
        return switch (became) {
            case Keeping.Kept(UUID meeting) -> Views.redirect(PATH + "/" + meeting, "已登记。请上传会议记录，并确认它是哪些应办事项的佐证。");
            case Keeping.NotAllowed() -> Views.forbidden();
            case Keeping other -> throw new IllegalStateException("nothing was there before: " + other);
        };
    }

    private View refused(Actor actor, MeetingForm form, FormProblems problems) {
        MeetingPage.Adding page = views.adding(actor, form, problems);
        return Views.refused(shell -> Views.TEMPLATES.dutyMeetingNew(shell, page));
    }

    @GetMapping(PATH + "/{id}")
    View show(Actor actor, @PathVariable UUID id) {
        return views.show(actor, id, null, new FormProblems())
                .map(page -> Views.html(shell -> Views.TEMPLATES.dutyMeeting(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping(PATH + "/{id}")
    View change(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        MeetingForm form = MeetingForm.of(sent);
        FormProblems problems = form.problems(LocalDate.now(clock));
        boolean may = meetings.find(Reach.of(actor, Act.RECORD_MEETINGS), id).isPresent();
        if (!may) {
            return Views.forbidden();
        }
        return problems.isEmpty()
                ? answer(actor, id, recording.change(actor, id, form.version(), form.told()), form, "已保存。")
                : views.refused(actor, id, form, problems);
    }

    @PostMapping(PATH + "/{id}/minutes")
    View minutes(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        if (meetings.find(Reach.of(actor, Act.RECORD_MEETINGS), id).isEmpty()) {
            return Views.forbidden();
        }
        if (file == null || file.isEmpty()) {
            return views.refused(actor, id, null, new FormProblems().add("file", "请选择会议记录文件。"));
        }
        return switch (files.keep(actor, file)) {
            case UploadedFiles.Upload.Refused(String sentence) ->
                views.refused(actor, id, null, new FormProblems().add("file", sentence));
            case UploadedFiles.Upload.Kept(Proof.File kept, String _) ->
                uploaded(actor, id, seen, new Meeting.Minutes(kept.name(), kept.sm3()));
        };
    }

    private View uploaded(Actor actor, UUID id, int seen, Meeting.Minutes minutes) {
        Keeping became = recording.minutes(actor, id, seen, minutes);
        return became instanceof Keeping.Overtaken
                ? views.refused(
                        actor, id, "您打开页面以后，这次会议或培训的登记或会议记录有了改动，下面是现在的内容；“" + minutes.name() + "”没有保存，请核对后重新上传。")
                : answer(actor, id, became, null, "会议记录已保存。");
    }

    private View answer(Actor actor, UUID id, Keeping became, @Nullable MeetingForm form, String said) {
        return switch (became) {
            case Keeping.Kept(UUID meeting) -> Views.redirect(PATH + "/" + meeting, said);
            case Keeping.Refused(String sentence) -> views.refused(actor, id, form, new FormProblems().add(sentence));
            case Keeping.Overtaken(Meeting now) ->
                views.refused(
                        actor,
                        id,
                        form == null ? null : form.over(now.version()),
                        new FormProblems().add("您打开页面以后，这里已被改为：" + now.words() + "。下面是您填写的；再保存一次就以您的为准。"));
            case Keeping.NotAllowed() -> Views.forbidden();
        };
    }
}
