package cn.yangguang.publication.pages;

import cn.yangguang.checks.FileChecks;
import cn.yangguang.duty.Proof;
import cn.yangguang.duty.evidence.pages.UploadedFiles;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.publication.Attachment;
import cn.yangguang.publication.Body;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.keeping.Taking;
import cn.yangguang.publication.keeping.WritingPublication;
import cn.yangguang.publication.structured.Structured;
import cn.yangguang.store.Store;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

/** Writing a piece: title, text, attribute, metadata and files. */
@Controller
class WritingPages {

    private static final String NEW = PublicationPages.PATH + "/new";
    private static final String ONE = PublicationPages.PATH + "/{id}";

    private final PublicationDoor door;
    private final DraftingItems drafting;
    private final WritingPublication writing;
    private final StepViews views;
    private final UploadedFiles files;
    private final Store store;

    WritingPages(
            PublicationDoor door,
            DraftingItems drafting,
            WritingPublication writing,
            StepViews views,
            UploadedFiles files,
            Store store) {
        this.door = door;
        this.drafting = drafting;
        this.writing = writing;
        this.views = views;
        this.files = files;
        this.store = store;
    }

    @GetMapping(NEW)
    View add(Actor actor, @RequestParam(required = false) @Nullable UUID item) {
        List<Unit> units = door.units(actor, Act.DRAFT_PUBLICATION);
        if (units.isEmpty()) {
            return Views.forbidden();
        }
        Unit first = drafting.disclosing(item, units).orElse(units.getFirst());
        WritingForm form = WritingForm.empty(first.id().toString(), Objects.toString(item, ""));
        PublicationPage.Writing page = adding(units, form, new FormProblems());
        return Views.html(shell -> Views.TEMPLATES.publicationWrite(shell, page));
    }

    private PublicationPage.Writing adding(List<Unit> units, WritingForm form, FormProblems problems) {
        List<PublicationPage.Part> parts =
                form.parts(PublicationDoor.choices(units), drafting.choices(units, null), problems);
        return new PublicationPage.Writing("起草政府信息", "", NEW, "0", "", parts, problems, List.of());
    }

    @PostMapping(NEW)
    View add(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        WritingForm form = WritingForm.of(sent);
        List<Unit> units = door.units(actor, Act.DRAFT_PUBLICATION);
        Optional<Unit> unit = units.stream()
                .filter(one -> one.id().toString().equals(form.text("unit")))
                .findFirst();
        if (unit.isEmpty()) {
            return Views.forbidden();
        }
        FormProblems problems = form.problems();
        Structured structured = drafting.typed(form, unit.get().id(), null, problems);
        if (!problems.isEmpty()) {
            PublicationPage.Writing page = adding(units, form, problems);
            return Views.refused(shell -> Views.TEMPLATES.publicationWrite(shell, page));
        }
        return writing.begin(actor, unit.get(), form.content(structured)) instanceof Taking.Taken(KeptEdition now)
                ? Views.redirect(path(now), "已存为草稿。请附上文件，核对后送审。")
                : Views.forbidden();
    }

    private static String path(KeptEdition kept) {
        return PublicationPages.PATH + "/" + kept.publication().id();
    }

    @GetMapping(ONE + "/edit")
    View edit(Actor actor, @PathVariable UUID id) {
        return door.open(actor, id, Act.DRAFT_PUBLICATION)
                .map(PublicationDoor.Opened::kept)
                .map(kept -> editing(kept, WritingForm.of(kept.content()), new FormProblems(), false))
                .map(page -> Views.html(shell -> Views.TEMPLATES.publicationWrite(shell, page)))
                .orElseGet(Views::notFound);
    }

    private PublicationPage.Writing editing(
            KeptEdition kept, WritingForm form, FormProblems problems, boolean overtaken) {
        String now = kept.content().title() + "\n" + Body.text(kept.content().body());
        String typed =
                form.text("title") + "\n" + Body.text(Body.html(form.typed().getOrDefault("body", "")));
        return new PublicationPage.Writing(
                "修改政府信息",
                path(kept),
                path(kept) + "/edit",
                "" + kept.version(),
                StageWords.whenChanged(kept.edition().stage()),
                form.parts(List.of(), drafting.choices(kept), problems),
                problems,
                overtaken ? ParagraphChanges.between(now, typed) : List.of());
    }

    @PostMapping(ONE + "/edit")
    View edit(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        WritingForm form = WritingForm.of(sent);
        Optional<KeptEdition> kept = door.open(actor, id, Act.DRAFT_PUBLICATION).map(PublicationDoor.Opened::kept);
        if (kept.isEmpty()) {
            return Views.forbidden();
        }
        FormProblems problems = form.problems();
        Structured structured = drafting.typed(form, kept.get().publication().unit(), kept.get(), problems);
        if (!problems.isEmpty()) {
            return again(kept.get(), form, problems, false);
        }
        return switch (writing.write(actor, id, form.seen(), form.content(structured))) {
            case Taking.Taken(KeptEdition now) -> Views.redirect(path(now), "已保存。改动以前的审核不再有效，核对后请送审。");
            case Taking.Refused(String sentence) -> again(kept.get(), form, problems.add(sentence), false);
            case Taking.Overtaken(KeptEdition now) ->
                again(
                        now,
                        form,
                        problems.add("您打开页面以后，别人改过这一件，您的改动没有保存。下面是您填写的内容；与现在保存的内容不同的地方列在最后，核对后再保存会以您的为准。"),
                        true);
            case Taking.NotAllowed _ -> Views.forbidden();
        };
    }

    private View again(KeptEdition kept, WritingForm form, FormProblems problems, boolean overtaken) {
        PublicationPage.Writing page = editing(kept, form, problems, overtaken);
        return Views.refused(shell -> Views.TEMPLATES.publicationWrite(shell, page));
    }

    @PostMapping(ONE + "/files")
    View attach(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Optional<PublicationDoor.Opened> opened = door.open(actor, id, Act.DRAFT_PUBLICATION);
        if (opened.isEmpty()) {
            return Views.forbidden();
        }
        if (file == null || file.isEmpty()) {
            return views.refused(actor, id, new FormProblems().add("请选择要附上的文件。"));
        }
        String sent = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (FileChecks.of(sent, file.getBytes()) instanceof FileChecks.Outcome.Checked checked && checked.secret()) {
            writing.refusedSecret(actor, id);
            return views.refused(actor, id, new FormProblems().add("这个文件有密级标志，不得进入本系统，没有保存；这次上传已经记录。"));
        }
        return switch (files.keep(actor, file)) {
            case UploadedFiles.Upload.Refused(String sentence) ->
                views.refused(actor, id, new FormProblems().add(sentence));
            case UploadedFiles.Upload.Kept(Proof.File(String name, String sm3), String _) -> {
                long size = store.find(sm3).orElseThrow().size();
                Taking became = writing.attach(actor, id, seen, new Attachment(name, sm3, size));
                yield views.answer(actor, id, became, "文件已附上。");
            }
        };
    }

    @PostMapping(ONE + "/files/remove")
    View detach(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String address) {
        int version = seen.matches("\\d{1,8}") ? Integer.parseInt(seen) : -1;
        return views.answer(actor, id, writing.detach(actor, id, version, address), "文件已取下。");
    }
}
