package cn.yangguang.publication.structured.pages;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.publication.keeping.Taking;
import cn.yangguang.publication.pages.PublicationDoor;
import cn.yangguang.publication.structured.keeping.ImportingRows;
import cn.yangguang.publication.structured.keeping.ReadingRows;
import cn.yangguang.web.SentName;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedNumber;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The rows of a piece: sent as a file, watched while they are read, looked at, taken or let go. */
@Controller
class RowPages {

    private static final String ONE = "/desk/publications/{id}";
    private static final String ROWS = ONE + "/rows";

    private final PublicationDoor door;
    private final ImportingRows importing;
    private final ReadingRows reading;
    private final RowViews views;

    RowPages(PublicationDoor door, ImportingRows importing, ReadingRows reading, RowViews views) {
        this.door = door;
        this.importing = importing;
        this.reading = reading;
        this.views = views;
    }

    @GetMapping(ROWS)
    View show(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "1") int page) {
        return door.open(actor, id, Act.READ_PUBLICATIONS)
                .map(opened -> views.show(actor, opened, page, new FormProblems()))
                .map(RowPages::shown)
                .orElseGet(Views::notFound);
    }

    /** While a file is being read, the page asks for itself again. */
    private static View shown(RowPage.Show page) {
        View view = Views.html(shell -> Views.TEMPLATES.publicationRows(shell, page));
        boolean waits = page.sent().stream().anyMatch(RowPage.Sent::underWay);
        return (model, request, response) -> {
            if (waits) {
                response.setHeader("Refresh", "2");
            }
            view.render(model, request, response);
        };
    }

    @PostMapping(ROWS)
    View send(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        String name = file == null ? "" : SentName.clean(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        byte[] content = file == null || file.getSize() > ImportingRows.MOST_BYTES ? new byte[0] : file.getBytes();
        return switch (importing.send(actor, id, name, content)) {
            case ImportingRows.Sending.Done() -> {
                reading.begin();
                yield Views.redirect(path(id), "已收到 " + name + "，正在读取；可以先去做别的，过一会儿再来。");
            }
            case ImportingRows.Sending.Refused(String sentence) ->
                refused(actor, id, new FormProblems().add("file", sentence));
            case ImportingRows.Sending.NotAllowed() -> Views.forbidden();
        };
    }

    private static String path(UUID id) {
        return "/desk/publications/" + id + "/rows";
    }

    private View refused(Actor actor, UUID id, FormProblems problems) {
        return door.open(actor, id, Act.READ_PUBLICATIONS)
                .map(opened -> views.show(actor, opened, 1, problems))
                .map(page -> Views.refused(shell -> Views.TEMPLATES.publicationRows(shell, page)))
                .orElseGet(Views::forbidden);
    }

    @PostMapping(ROWS + "/drop")
    View drop(Actor actor, @PathVariable UUID id) {
        return switch (importing.drop(actor, id)) {
            case ImportingRows.Sending.Done() -> Views.redirect(path(id), "已放弃，没有采用任何一行。");
            case ImportingRows.Sending.Refused(String sentence) -> refused(actor, id, new FormProblems().add(sentence));
            case ImportingRows.Sending.NotAllowed() -> Views.forbidden();
        };
    }

    @PostMapping(ROWS + "/take")
    View take(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String seen) {
        return answer(actor, id, importing.take(actor, id, TypedNumber.version(seen)), "已采用，核对后请送审。");
    }

    @PostMapping(ROWS + "/remove")
    View remove(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String seen) {
        return answer(actor, id, importing.remove(actor, id, TypedNumber.version(seen)), "表格已取下。");
    }

    private View answer(Actor actor, UUID id, Taking became, String said) {
        return switch (became) {
            case Taking.Taken _ -> Views.redirect(path(id), said);
            case Taking.Refused(String sentence) -> refused(actor, id, new FormProblems().add(sentence));
            case Taking.Overtaken _ ->
                refused(actor, id, new FormProblems().add("您打开页面以后，这一件有了变化，这次没有办成；下面是现在的内容，请看过再办。"));
            case Taking.NotAllowed _ -> Views.forbidden();
        };
    }
}
