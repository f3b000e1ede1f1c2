package cn.yangguang.catalogue.pages;

import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.keeping.CatalogueDuties;
import cn.yangguang.catalogue.keeping.CatalogueItems;
import cn.yangguang.catalogue.keeping.CatalogueItems.Wanted;
import cn.yangguang.catalogue.keeping.CataloguePlaces;
import cn.yangguang.catalogue.keeping.ImportingCatalogue;
import cn.yangguang.catalogue.keeping.ImportingCatalogue.Outcome;
import cn.yangguang.catalogue.keeping.KeptItem;
import cn.yangguang.catalogue.printed.PrintedCatalogue;
import cn.yangguang.catalogue.printed.PrintedItem;
import cn.yangguang.catalogue.printed.PrintedReader;
import cn.yangguang.document.Documents;
import cn.yangguang.document.Reading;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.web.Downloads;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Catalogues in their printed form: out, and in again after a look at what the file would do. */
@Controller
class SheetPages {

    private static final String IMPORT = CataloguePages.PATH + "/import";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final MediaType XLSX = MediaType.parseMediaType(OFFICE + "spreadsheetml.sheet");
    private static final MediaType DOCX = MediaType.parseMediaType(OFFICE + "wordprocessingml.document");
    private static final int LARGEST = 2_000_000;
    private static final String CHOOSE = "请选择要导入的文件，不超过 2 MB。";
    private static final String NONE = "没有读到公开目录的表格：表头要有公开内容、公开依据、公开时限、公开主体、公开渠道等列。";

    private final CatalogueItems items;
    private final CataloguePlaces places;
    private final ImportingCatalogue importing;

    SheetPages(CatalogueItems items, CataloguePlaces places, ImportingCatalogue importing) {
        this.items = items;
        this.places = places;
        this.importing = importing;
    }

    /** The catalogue as it stands now, of one field or all, in the printed form of the national standard ones. */
    @GetMapping(CataloguePages.PATH + "/export")
    ResponseEntity<Resource> export(
            Actor actor,
            @RequestParam UUID place,
            @RequestParam(defaultValue = "xlsx") String format,
            @RequestParam(defaultValue = "") String field) {
        Optional<Unit> unit = places.readable(actor, new UnitId(place));
        if (unit.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        List<DisclosureItem> wanted = items.of(unit.get().id(), new Wanted(field, "", null, false, "")).stream()
                .map(KeptItem::item)
                .toList();
        String title = CatalogueDuties.title(unit.get());
        PrintedCatalogue printed = new PrintedCatalogue(title, wanted);
        return format.equals("docx")
                ? Downloads.file(title + ".docx", DOCX, new ByteArrayResource(printed.docx()))
                : Downloads.file(title + ".xlsx", XLSX, new ByteArrayResource(printed.xlsx()));
    }

    @GetMapping(IMPORT)
    View start(Actor actor, @RequestParam UUID place) {
        return places.where(actor, Act.EDIT_CATALOGUE, new UnitId(place))
                .map(unit -> SheetViews.start(unit, "", false, new FormProblems()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.catalogueImport(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping(IMPORT)
    View preview(
            Actor actor,
            @RequestParam UUID place,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "false") boolean end)
            throws IOException {
        Optional<Unit> unit = places.where(actor, Act.EDIT_CATALOGUE, new UnitId(place));
        if (unit.isEmpty()) {
            return Views.forbidden();
        }
        Sent sent = file == null
                ? new Sent("", new byte[0], field.strip(), end)
                : new Sent(
                        Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                        file.getSize() > LARGEST ? new byte[0] : file.getBytes(),
                        field.strip(),
                        end);
        return read(actor, unit.get(), sent, false);
    }

    @PostMapping(IMPORT + "/confirm")
    View store(
            Actor actor,
            @RequestParam UUID place,
            @RequestParam(defaultValue = "") String file,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "false") boolean end) {
        Optional<Unit> unit = places.where(actor, Act.EDIT_CATALOGUE, new UnitId(place));
        if (unit.isEmpty()) {
            return Views.forbidden();
        }
        try {
            byte[] content = Base64.getDecoder().decode(file);
            byte[] taken = content.length > LARGEST ? new byte[0] : content;
            return read(actor, unit.get(), new Sent(name, taken, field, end), true);
        } catch (IllegalArgumentException broken) {
            return refused(unit.get(), new Sent(name, new byte[0], field, end), "文件没有传完整，请重新选择文件。");
        }
    }

    /** A file as it was sent, with what was typed beside it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sent(String name, byte[] content, String field, boolean end) {}

    private View read(Actor actor, Unit place, Sent sent, boolean store) {
        if (sent.content().length == 0) {
            return refused(place, sent, CHOOSE);
        }
        return switch (Documents.read(sent.name(), sent.content())) {
            case Reading.Refused(String sentence) -> refused(place, sent, sentence);
            case Reading.Read(var document) -> {
                List<PrintedItem> read = PrintedReader.read(document, sent.field());
                yield read.isEmpty() ? refused(place, sent, NONE) : done(actor, place, sent, read, store);
            }
        };
    }

    private View done(Actor actor, Unit place, Sent sent, List<PrintedItem> read, boolean store) {
        Outcome outcome = store
                ? importing.store(actor, place.id(), read, sent.end())
                : importing.preview(actor, place.id(), read, sent.end());
        return switch (outcome) {
            case Outcome.NotAllowed() -> Views.forbidden();
            case Outcome.Planned planned
            when store && planned.clean() ->
                Views.redirect(
                        CataloguePages.PATH + "?place=" + place.id(),
                        "已导入：" + SheetViews.sentence(planned) + "发布新版本后生效。");
            case Outcome.Planned planned -> shown(place, sent, planned);
        };
    }

    private static View shown(Unit place, Sent sent, Outcome.Planned planned) {
        SheetPage.Preview page = new SheetPage.Preview(
                CatalogueViews.place(place),
                SheetViews.sentence(planned),
                SheetViews.rows(planned),
                planned.clean() ? Base64.getEncoder().encodeToString(sent.content()) : "",
                sent.name(),
                sent.field(),
                sent.end());
        return planned.clean()
                ? Views.html(shell -> Views.TEMPLATES.cataloguePreview(shell, page))
                : Views.refused(shell -> Views.TEMPLATES.cataloguePreview(shell, page));
    }

    private static View refused(Unit place, Sent sent, String sentence) {
        SheetPage.Start page =
                SheetViews.start(place, sent.field(), sent.end(), new FormProblems().add("file", sentence));
        return Views.refused(shell -> Views.TEMPLATES.catalogueImport(shell, page));
    }
}
