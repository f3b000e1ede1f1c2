package cn.yangguang.duty.evidence.pages;

import cn.yangguang.duty.Proof;
import cn.yangguang.duty.evidence.Recording;
import cn.yangguang.duty.evidence.RecordingEvidence;
import cn.yangguang.duty.evidence.Rights;
import cn.yangguang.duty.keeping.DueLists;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Recording a piece of evidence for something owed. */
@Controller
class EvidencePages {

    private static final String PATH = "/desk/due/{id}/evidence";

    private final DueLists lists;
    private final Rights rights;
    private final RecordingEvidence recording;
    private final UploadedFiles files;
    private final RecordViews views;

    EvidencePages(DueLists lists, Rights rights, RecordingEvidence recording, UploadedFiles files, RecordViews views) {
        this.lists = lists;
        this.rights = rights;
        this.recording = recording;
        this.files = files;
        this.views = views;
    }

    /** What is given in the address stands in the form: so a day too early is taken along to where it fits. */
    @GetMapping(PATH)
    View form(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String happened,
            @RequestParam(defaultValue = "") String effective,
            @RequestParam(defaultValue = "") String address) {
        Optional<Owed> owed = lists.find(Reach.of(actor, Act.ADD_EVIDENCE), id);
        if (owed.isEmpty() || rights.recordsFor(actor, owed.get()).isEmpty()) {
            return Views.notFound();
        }
        EvidenceForm typed = new EvidenceForm(words, happened, effective, address, "", "", "", "", "", "");
        RecordPage page = views.page(actor, owed.get(), typed, new FormProblems());
        return Views.html(shell -> Views.TEMPLATES.dutyRecord(shell, page));
    }

    @PostMapping(PATH)
    View record(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String happened,
            @RequestParam(defaultValue = "") String effective,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String early,
            @RequestParam(defaultValue = "") String twiceBecause,
            @RequestParam(defaultValue = "") String kept,
            @RequestParam(defaultValue = "") String keptName,
            @RequestParam(defaultValue = "") String seal,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        EvidenceForm typed =
                new EvidenceForm(words, happened, effective, address, unit, early, twiceBecause, kept, keptName, seal);
        Optional<Owed> owed = lists.find(id);
        if (owed.isEmpty()) {
            return gone();
        }
        if (rights.recordsFor(actor, owed.get()).isEmpty()) {
            return Views.forbidden();
        }
        if (file == null || file.isEmpty()) {
            return again(actor, owed.get(), typed);
        }
        return switch (files.keep(actor, file)) {
            case UploadedFiles.Upload.Refused(String sentence) ->
                refused(actor, owed.get(), typed, new FormProblems().add("file", sentence));
            case UploadedFiles.Upload.Kept(Proof.File sent, String proof) ->
                record(actor, owed.get(), typed.keeping(sent.sm3(), sent.name(), proof), sent);
        };
    }

    /** Without a file now: the one sent with the form before, a link, or words alone. */
    private View again(Actor actor, Owed owed, EvidenceForm typed) {
        Optional<Proof.File> before = files.again(actor, typed);
        if (before.isPresent()) {
            return record(actor, owed, typed, before.get());
        }
        if (!typed.kept().isEmpty()) {
            return refused(actor, owed, typed.keeping("", "", ""), new FormProblems().add("file", "文件没有收到，请重新选择。"));
        }
        boolean link = !typed.address().isEmpty();
        return record(actor, owed, typed, link ? new Proof.Link(typed.address(), null) : new Proof.Note());
    }

    private View record(Actor actor, Owed owed, EvidenceForm typed, Proof proof) {
        if (proof instanceof Proof.File && !typed.address().isEmpty()) {
            String sentence = "一次只登记一样：请先登记文件，再为网址另登记一次。";
            return refused(actor, owed, typed, new FormProblems().add("address", sentence));
        }
        if (typed.unreadable(typed.effective())) {
            return refused(actor, owed, typed, new FormProblems().add("effective", "生效日请写成 2026-03-31 这样。"));
        }
        return switch (recording.record(actor, owed.id(), proof, typed.said())) {
            case Recording.Recorded(UUID _, Owed now) ->
                Views.redirect("/desk/due/" + owed.id(), RecordViews.recorded(proof, now));
            case Recording.Asked asked -> {
                RecordPage page = views.asked(actor, owed, typed, asked);
                yield Views.refused(shell -> Views.TEMPLATES.dutyRecord(shell, page));
            }
            case Recording.Refused(String field, String sentence) -> {
                FormProblems problems = new FormProblems();
                yield refused(
                        actor, owed, typed, field.isEmpty() ? problems.add(sentence) : problems.add(field, sentence));
            }
            case Recording.Gone _ -> gone();
            case Recording.NotAllowed _ -> Views.forbidden();
        };
    }

    private View refused(Actor actor, Owed owed, EvidenceForm typed, FormProblems problems) {
        RecordPage page = views.page(actor, owed, typed, problems);
        return Views.refused(shell -> Views.TEMPLATES.dutyRecord(shell, page));
    }

    static View gone() {
        return Views.redirect("/desk", "没有办成：这一件已经随计划撤回，或者起算的事由已经划去，不再存在。请在待办中重新查看。");
    }
}
