package cn.yangguang.plan.scheme;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.measures.WorkDoor;
import cn.yangguang.store.ContentType;
import cn.yangguang.web.Downloads;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A unit's scheme as a file to take along. */
@Controller
class SchemeFilePages {

    private final WorkDoor door;
    private final Schemes schemes;

    SchemeFilePages(WorkDoor door, Schemes schemes) {
        this.door = door;
        this.schemes = schemes;
    }

    @GetMapping(SchemePages.PATH + "/file")
    ResponseEntity<Resource> file(
            Actor actor,
            @PathVariable UUID plan,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "0") int number) {
        Optional<WorkDoor.Opened> opened = door.open(actor, plan, unit, Act.READ_DUTIES);
        Optional<Scheme> scheme =
                opened.flatMap(one -> schemes.of(plan, one.unit().id()).stream()
                        .filter(any -> number == 0 || any.number() == number)
                        .findFirst());
        if (opened.isEmpty() || scheme.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Scheme found = scheme.get();
        SchemeDocument document = new SchemeDocument(
                opened.get().unit(), found.text(), found.stage(), schemes.lines(found, opened.get()));
        return download(document);
    }

    static ResponseEntity<Resource> download(SchemeDocument document) {
        return Downloads.file(
                document.text().title() + ".docx",
                MediaType.parseMediaType(ContentType.DOCX.mediaType()),
                new ByteArrayResource(document.docx()));
    }
}
