package cn.yangguang.publication.open;

import cn.yangguang.catalogue.keeping.IssuedItems;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.door.OpenDoor;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.keeping.OpenFilter;
import cn.yangguang.web.Shell;
import cn.yangguang.web.Views;
import cn.yangguang.web.kept.Keeping;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The public's pages of pieces; nothing but the edition before the public can be had here, nor its files. */
@Controller
@EnableConfigurationProperties(SiteSettings.class)
class OpenPiecePages {

    static final String PATH = "/open/pieces";
    static final String ONE = PATH + "/{number:[1-9]\\d{0,17}}";

    private final OpenDoor door;
    private final OpenListing listing;
    private final IssuedItems items;
    private final OpenPieces pieces;
    private final Organization organization;
    private final AttachedFiles files;

    OpenPiecePages(
            OpenDoor door,
            OpenListing listing,
            IssuedItems items,
            OpenPieces pieces,
            Organization organization,
            AttachedFiles files) {
        this.door = door;
        this.listing = listing;
        this.items = items;
        this.pieces = pieces;
        this.organization = organization;
        this.files = files;
    }

    @GetMapping(PATH)
    View list(@RequestParam Map<String, String> sent, @RequestParam(defaultValue = "1") int page) {
        UnitTree tree = organization.tree();
        return switch (OpenQuery.of(sent, tree, items)) {
            case OpenQuery.Wrong _ -> Views.noSuchChoice();
            case OpenQuery.Understood(OpenFilter filter) -> {
                OpenPiecePage.Listing shown = listing.of(filter, tree, page);
                // any piece that goes out or is withdrawn changes it
                yield Keeping.of(
                        Set.of("publication", "unit"),
                        Views.html(shell -> Views.TEMPLATES.publicationOpenList(shell, shown)));
            }
        };
    }

    @GetMapping(ONE)
    View show(@PathVariable long number) {
        return show(number, (shell, page) -> Views.TEMPLATES.publicationOpen(shell, page));
    }

    @GetMapping(ONE + "/print")
    View print(@PathVariable long number) {
        return show(number, (shell, page) -> Views.TEMPLATES.publicationPrint(shell, page));
    }

    private View show(long number, BiFunction<Shell, OpenPiecePage.Show, JteModel> template) {
        return door.show(number, open -> {
            OpenPiecePage.Show page = pieces.show(open.kept(), open.since());
            return Keeping.of(pieces.about(open.kept()), Views.html(shell -> template.apply(shell, page)));
        });
    }

    /** The file, or the page that says why there is none. */
    @GetMapping(ONE + "/files/{address:[0-9a-f]{16}}")
    Object file(@PathVariable long number, @PathVariable String address) throws IOException {
        return switch (door.at(number)) {
            case OpenDoor.Open(KeptEdition kept, Instant _) ->
                files.send(kept.content().openFiles(), address);
            case OpenDoor.Closed closed -> closed.page();
        };
    }
}
