package cn.yangguang.portal.api;

import cn.yangguang.catalogue.keeping.IssuedItems;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.Attachment;
import cn.yangguang.publication.door.OpenDoor;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.keeping.OpenFilter;
import cn.yangguang.publication.keeping.OpenLists;
import cn.yangguang.publication.keeping.OpenLists.Cursor;
import cn.yangguang.publication.keeping.OpenPiece;
import cn.yangguang.publication.open.FilePreviews;
import cn.yangguang.publication.open.OpenQuery;
import cn.yangguang.publication.policy.Force;
import cn.yangguang.publication.policy.keeping.Abolitions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The public pieces for programs: a list that is read on by cursor, and each one whole. */
@Controller
class PieceApi {

    static final String PATH = "/api/v1/pieces";
    private static final int MOST = 200;
    private static final int USUAL = 50;

    private final OpenLists lists;
    private final OpenDoor door;
    private final IssuedItems items;
    private final Organization organization;
    private final FilePreviews previews;
    private final Abolitions abolitions;
    private final Clock clock;

    PieceApi(
            OpenLists lists,
            OpenDoor door,
            IssuedItems items,
            Organization organization,
            FilePreviews previews,
            Abolitions abolitions,
            Clock clock) {
        this.lists = lists;
        this.door = door;
        this.items = items;
        this.organization = organization;
        this.previews = previews;
        this.abolitions = abolitions;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View list(@RequestParam Map<String, String> sent) {
        String limit = sent.getOrDefault("limit", "" + USUAL);
        if (!limit.matches("[1-9]\\d{0,2}") || Integer.parseInt(limit) > MOST) {
            return Answers.wrong("limit", "limit 是 1 到 " + MOST + " 的整数。");
        }
        String cursor = sent.getOrDefault("cursor", "");
        Optional<Cursor> after = Cursors.read(cursor);
        if (!cursor.isEmpty() && after.isEmpty()) {
            return Answers.wrong("cursor", "cursor 应是上一页 next 的值，原样传回。");
        }
        return switch (OpenQuery.of(sent, organization.tree(), items)) {
            case OpenQuery.Wrong(String parameter) ->
                Answers.wrong(parameter, "参数 " + parameter + " 的取值不对，可用的取值见 /api/v1/openapi.json。");
            case OpenQuery.Understood(OpenFilter filter) -> page(filter, after.orElse(null), Integer.parseInt(limit));
        };
    }

    private View page(OpenFilter filter, @Nullable Cursor after, int limit) {
        List<OpenPiece> found = lists.after(filter, after, limit + 1);
        List<OpenPiece> shown = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? Cursors.after(shown.getLast()) : null;
        PieceJson.Page page =
                new PieceJson.Page(shown.stream().map(PieceJson.Row::of).toList(), next);
        return Answers.of(page, changed(), clock.instant());
    }

    /** Whether a document is in force turns with the day. */
    private Instant changed() {
        Instant today = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        return lists.changed().filter(today::isBefore).orElse(today);
    }

    @GetMapping(PATH + "/{number:[1-9]\\d{0,17}}")
    View one(@PathVariable long number) {
        return switch (door.at(number)) {
            case OpenDoor.Open(KeptEdition kept, Instant since) -> Answers.of(whole(kept, since));
            case OpenDoor.Gone gone -> Answers.gone(gone);
            case OpenDoor.Nothing _ -> Answers.none("没有这件信息。");
        };
    }

    private PieceJson.Whole whole(KeptEdition kept, Instant at) {
        String organ =
                organization.unit(kept.publication().unit()).orElseThrow().name();
        List<PieceJson.File> files = kept.content().openFiles().stream()
                .map(file -> file(kept, file))
                .toList();
        Force force = abolitions.force(kept.publication().id(), kept.content().metadata(), LocalDate.now(clock));
        return PieceJson.whole(kept, organ, at, force.validity(), files);
    }

    private PieceJson.File file(KeptEdition kept, Attachment file) {
        return new PieceJson.File(
                file.name(),
                previews.type(file).mediaType(),
                file.size(),
                file.sm3(),
                kept.publication().path() + "/files/" + file.address());
    }
}
