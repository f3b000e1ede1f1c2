package cn.yangguang.publication.pages;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.publication.Attachment;
import cn.yangguang.publication.keeping.MaskingFile;
import cn.yangguang.publication.keeping.SettlingFinding;
import cn.yangguang.publication.keeping.Taking;
import cn.yangguang.publication.open.AttachedFiles;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Settling what a machine found in a draft. */
@Controller
class FindingPages {

    private static final String ONE = PublicationPages.PATH + "/{id}/findings";

    private static final String FILES = PublicationPages.PATH + "/{id}/files";

    private final SettlingFinding settling;
    private final MaskingFile masking;
    private final StepViews views;
    private final PublicationDoor door;
    private final AttachedFiles files;

    FindingPages(
            SettlingFinding settling, MaskingFile masking, StepViews views, PublicationDoor door, AttachedFiles files) {
        this.settling = settling;
        this.masking = masking;
        this.views = views;
        this.door = door;
        this.files = files;
    }

    @PostMapping(ONE + "/mask")
    View mask(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String text) {
        return views.answer(actor, id, settling.mask(actor, id, version(seen), text), "已遮盖，原文不再保留。");
    }

    @PostMapping(ONE + "/keep")
    View keep(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String reason) {
        return views.answer(
                actor, id, settling.keep(actor, id, version(seen), text, reason.strip()), "已保留，审核人会看到您写的理由。");
    }

    @PostMapping(ONE + "/correct")
    View correct(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(defaultValue = "") String text) {
        Taking became = settling.correct(actor, id, version(seen), part, version(start), text);
        return views.answer(actor, id, became, "已按建议改正。");
    }

    /** Puts a masked copy in the place of a file. */
    @PostMapping(FILES + "/mask")
    View maskFile(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String address) {
        return views.answer(actor, id, masking.mask(actor, id, version(seen), address), "已换成遮盖、清理过的副本；原件留在这里备查，不会公开。");
    }

    /** A file of which a masked copy was made; for who works on the piece. */
    @GetMapping(PublicationPages.PATH + "/{id}/originals/{address}")
    ResponseEntity<Resource> original(Actor actor, @PathVariable UUID id, @PathVariable String address)
            throws IOException {
        Optional<Attachment> file = door.open(actor, id, Act.READ_PUBLICATIONS).stream()
                .flatMap(opened -> masking.originals(id).stream())
                .filter(one -> one.copy().startsWith(address))
                .map(MaskingFile.Original::file)
                .findFirst();
        return file.isEmpty()
                ? ResponseEntity.notFound().build()
                : files.send(List.of(file.get()), file.get().address());
    }

    private static int version(String seen) {
        return seen.matches("\\d{1,8}") ? Integer.parseInt(seen) : -1;
    }
}
