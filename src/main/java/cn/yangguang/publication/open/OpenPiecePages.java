package cn.yangguang.publication.open;

import cn.yangguang.catalogue.keeping.IssuedItem;
import cn.yangguang.catalogue.keeping.IssuedItems;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.Stage;
import cn.yangguang.publication.StandardTable;
import cn.yangguang.publication.keeping.Editions;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.keeping.OpenLists;
import cn.yangguang.publication.structured.Filing;
import cn.yangguang.web.NavigationEntry;
import cn.yangguang.web.Paging;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.kept.Keeping;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
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

    private static final String PATH = "/open/pieces";
    private static final String ONE = PATH + "/{number:[1-9]\\d{0,17}}";

    private final Editions editions;
    private final OpenLists lists;
    private final OpenPieces pieces;
    private final Organization organization;
    private final AttachedFiles files;
    private final IssuedItems items;

    OpenPiecePages(
            Editions editions,
            OpenLists lists,
            OpenPieces pieces,
            Organization organization,
            AttachedFiles files,
            IssuedItems items) {
        this.editions = editions;
        this.lists = lists;
        this.pieces = pieces;
        this.organization = organization;
        this.files = files;
        this.items = items;
    }

    @Bean
    @Order(15)
    static NavigationEntry openPiecesEntry() {
        return new NavigationEntry("政府信息", PATH, "");
    }

    @GetMapping(PATH)
    View list(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable UUID item,
            @RequestParam(defaultValue = "1") int page) {
        UnitTree tree = organization.tree();
        Optional<Unit> chosen = unit == null ? Optional.empty() : tree.find(new UnitId(unit));
        Optional<IssuedItem> filed = item == null ? Optional.empty() : items.find(item);
        if ((unit != null && chosen.isEmpty()) || (item != null && filed.isEmpty())) {
            return Views.notFound();
        }
        OpenLists.Wanted wanted = new OpenLists.Wanted(chosen.map(Unit::id).orElse(null), item);
        Paging paging = Paging.of(page, lists.count(wanted));
        List<Choice> units = new ArrayList<>(List.of(new Choice("", "全部单位")));
        lists.publishing().stream()
                .flatMap(one -> tree.find(one).stream())
                .forEach(one -> units.add(new Choice(one.id().toString(), one.name())));
        OpenPiecePage.Listing listing = new OpenPiecePage.Listing(
                chosen.map(one -> one.name() + "公开的政府信息").orElse("政府信息"),
                filed.map(one -> "公开事项：" + Filing.under(one).words()).orElse(""),
                Objects.toString(item, ""),
                Field.select("unit", "发布机构", units).value(unit == null ? "" : unit.toString()),
                lists.page(wanted, paging).stream().map(OpenPiecePages::row).toList(),
                paging);
        // any piece that goes out or is withdrawn changes it
        return Keeping.of(
                Set.of("publication", "unit"),
                Views.html(shell -> Views.TEMPLATES.publicationOpenList(shell, listing)));
    }

    private static OpenPiecePage.Row row(OpenLists.Open open) {
        return new OpenPiecePage.Row(
                open.title(),
                PATH + "/" + open.number(),
                open.unit(),
                open.documentNumber(),
                open.filing() == null ? "" : open.filing().words(),
                StandardTable.minute(open.published()));
    }

    @GetMapping(ONE)
    View show(@PathVariable long number) {
        Optional<KeptEdition> kept = editions.shown(number);
        if (kept.isEmpty()) {
            return Views.notFound();
        }
        return switch (kept.get().edition().stage()) {
            case Stage.Published(var at, boolean _) -> {
                OpenPiecePage.Show page = pieces.show(kept.get(), at);
                Set<String> about =
                        Set.of("publication/" + kept.get().publication().id(), "unit");
                yield Keeping.of(about, Views.html(shell -> Views.TEMPLATES.publicationOpen(shell, page)));
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
            case Stage.Published _ -> files.send(kept.get().content().files(), address);
            case Stage.Withdrawn _, Stage.Ended _ ->
                ResponseEntity.status(HttpStatus.GONE).build();
            default -> ResponseEntity.notFound().build();
        };
    }
}
