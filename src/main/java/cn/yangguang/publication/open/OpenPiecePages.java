package cn.yangguang.publication.open;

import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.Stage;
import cn.yangguang.publication.keeping.Editions;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.keeping.OpenFilter;
import cn.yangguang.web.Shell;
import cn.yangguang.web.Views;
import cn.yangguang.web.kept.Keeping;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

    private final Editions editions;
    private final OpenListing listing;
    private final OpenPieces pieces;
    private final Organization organization;
    private final AttachedFiles files;

    OpenPiecePages(
            Editions editions, OpenListing listing, OpenPieces pieces, Organization organization, AttachedFiles files) {
        this.editions = editions;
        this.listing = listing;
        this.pieces = pieces;
        this.organization = organization;
        this.files = files;
    }

    @GetMapping(PATH)
    View list(@RequestParam Map<String, String> sent, @RequestParam(defaultValue = "1") int page) {
        UnitTree tree = organization.tree();
        return switch (OpenQuery.of(sent, tree)) {
            case OpenQuery.Wrong _ -> Views.notFound();
            case OpenQuery.Understood(OpenFilter filter) when !listing.knows(filter) -> Views.notFound();
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
        Optional<KeptEdition> kept = editions.shown(number);
        if (kept.isEmpty()) {
            return Views.notFound();
        }
        return switch (kept.get().edition().stage()) {
            case Stage.Published(var at, boolean _) -> {
                OpenPiecePage.Show page = pieces.show(kept.get(), at);
                Set<String> about = pieces.about(kept.get());
                yield Keeping.of(about, Views.html(shell -> template.apply(shell, page)));
            }
            case Stage.Withdrawn withdrawn -> {
                OpenPiecePage.Gone page = pieces.gone(kept.get(), withdrawn);
                yield Views.html(HttpStatus.GONE, shell -> Views.TEMPLATES.publicationGone(shell, page));
            }
            case Stage.Ended ended -> {
                OpenPiecePage.Gone page = pieces.ended(kept.get(), ended);
                yield Views.html(HttpStatus.GONE, shell -> Views.TEMPLATES.publicationGone(shell, page));
            }
            default -> Views.notFound();
        };
    }

    @GetMapping(ONE + "/files/{address:[0-9a-f]{16}}")
    ResponseEntity<Resource> file(@PathVariable long number, @PathVariable String address) throws IOException {
        Optional<KeptEdition> kept = editions.shown(number);
        if (kept.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return switch (kept.get().edition().stage()) {
            case Stage.Published _ -> files.send(kept.get().content().openFiles(), address);
            case Stage.Withdrawn _, Stage.Ended _ ->
                ResponseEntity.status(HttpStatus.GONE).build();
            default -> ResponseEntity.notFound().build();
        };
    }
}
