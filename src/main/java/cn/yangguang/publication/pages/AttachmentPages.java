package cn.yangguang.publication.pages;

import cn.yangguang.checks.FileChecks;
import cn.yangguang.checks.hidden.Hostile;
import cn.yangguang.duty.Proof;
import cn.yangguang.duty.evidence.pages.UploadedFiles;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.publication.Attachment;
import cn.yangguang.publication.keeping.MaskingFile;
import cn.yangguang.publication.keeping.Taking;
import cn.yangguang.publication.keeping.WritingPublication;
import cn.yangguang.publication.open.AttachedFiles;
import cn.yangguang.store.ContentType;
import cn.yangguang.store.Store;
import cn.yangguang.store.StoredFile;
import cn.yangguang.web.SentName;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedNumber;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The files of a piece: attached, taken out, put in by their masked copies. */
@Controller
class AttachmentPages {

    private static final String ONE = PublicationPages.PATH + "/{id}";

    private static final Set<ContentType> READ = EnumSet.of(
            ContentType.PDF,
            ContentType.DOCX,
            ContentType.XLSX,
            ContentType.DOC,
            ContentType.XLS,
            ContentType.HTML,
            ContentType.TEXT);

    private final PublicationDoor door;
    private final WritingPublication writing;
    private final MaskingFile masking;
    private final StepViews views;
    private final UploadedFiles files;
    private final AttachedFiles sending;
    private final Store store;

    AttachmentPages(
            PublicationDoor door,
            WritingPublication writing,
            MaskingFile masking,
            StepViews views,
            UploadedFiles files,
            AttachedFiles sending,
            Store store) {
        this.door = door;
        this.writing = writing;
        this.masking = masking;
        this.views = views;
        this.files = files;
        this.sending = sending;
        this.store = store;
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
        byte[] content = file.getBytes();
        Optional<String> hostile = Hostile.sentence(SentName.clean(sent), content);
        if (hostile.isPresent()) {
            return views.refused(actor, id, new FormProblems().add(hostile.get()));
        }
        FileChecks.Outcome looked = FileChecks.of(SentName.clean(sent), content);
        if (looked instanceof FileChecks.Outcome.Checked checked && checked.secret()) {
            writing.refusedSecret(actor, id);
            return views.refused(actor, id, new FormProblems().add("这个文件有密级标志，不得进入本系统，没有保存；这次上传已经记录。"));
        }
        return switch (files.keep(actor, sent, content)) {
            case UploadedFiles.Upload.Refused(String sentence) ->
                views.refused(actor, id, new FormProblems().add(sentence));
            case UploadedFiles.Upload.Kept(Proof.File kept, String _) -> attached(actor, id, seen, kept, looked);
        };
    }

    /** What a machine cannot look through though it is meant to be read must not go out. */
    private View attached(Actor actor, UUID id, int seen, Proof.File kept, FileChecks.Outcome looked)
            throws IOException {
        StoredFile file = store.find(kept.sm3()).orElseThrow();
        if (looked instanceof FileChecks.Outcome.Refused(String sentence) && READ.contains(file.type())) {
            return views.refused(actor, id, new FormProblems().add(sentence));
        }
        Taking became = writing.attach(actor, id, seen, new Attachment(kept.name(), kept.sm3(), file.size()));
        return views.answer(actor, id, became, "文件已附上。");
    }

    @PostMapping(ONE + "/files/remove")
    View detach(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String address) {
        return views.answer(actor, id, writing.detach(actor, id, TypedNumber.version(seen), address), "文件已取下。");
    }

    /** Puts a masked copy in the place of a file. */
    @PostMapping(ONE + "/files/mask")
    View maskFile(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String address) {
        return views.answer(
                actor, id, masking.mask(actor, id, TypedNumber.version(seen), address), "已换成遮盖、清理过的副本；原件留在这里备查，不会公开。");
    }

    /** A file of which a masked copy was made; for who works on the piece. */
    @GetMapping(ONE + "/originals/{address}")
    ResponseEntity<Resource> original(Actor actor, @PathVariable UUID id, @PathVariable String address)
            throws IOException {
        Optional<Attachment> file = door.open(actor, id, Act.READ_PUBLICATIONS).stream()
                .flatMap(opened -> masking.originals(id).stream())
                .filter(one -> one.copy().startsWith(address))
                .map(MaskingFile.Original::file)
                .findFirst();
        return file.isEmpty()
                ? ResponseEntity.notFound().build()
                : sending.send(List.of(file.get()), file.get().address());
    }
}
