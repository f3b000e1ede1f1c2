package cn.yangguang.publication.open;

import cn.yangguang.catalogue.FieldKind;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.Attachment;
import cn.yangguang.publication.Body;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.Metadata;
import cn.yangguang.publication.StandardTable;
import cn.yangguang.publication.keeping.Histories;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.keeping.PublicFace;
import cn.yangguang.publication.open.OpenPiecePage.File;
import cn.yangguang.publication.open.OpenPiecePage.Meta;
import cn.yangguang.publication.policy.Force;
import cn.yangguang.publication.structured.Structured;
import cn.yangguang.publication.structured.open.OpenTables;
import cn.yangguang.store.ContentType;
import cn.yangguang.web.Shell;
import cn.yangguang.web.Views;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Draws up the public page of an edition, out of nothing but what is stored of it and the day. */
@Component
class OpenPieces implements PublicFace {

    private final Organization organization;
    private final PolicyParts policies;
    private final Histories histories;
    private final SiteSettings site;
    private final FilePreviews previews;
    private final OpenTables tables;
    private final Clock clock;

    OpenPieces(
            Organization organization,
            PolicyParts policies,
            Histories histories,
            SiteSettings site,
            FilePreviews previews,
            OpenTables tables,
            Clock clock) {
        this.organization = organization;
        this.policies = policies;
        this.histories = histories;
        this.site = site;
        this.previews = previews;
        this.tables = tables;
        this.clock = clock;
    }

    OpenPiecePage.Show show(KeptEdition kept, Instant published) {
        Content content = kept.content();
        String organ = organ(kept);
        Force force = policies.force(kept, LocalDate.now(clock));
        return new OpenPiecePage.Show(
                content.title(),
                metas(content, organ, published),
                StandardTable.of(kept.publication(), organ, content, published, force),
                policies.of(kept, organ, force),
                edition(kept, published),
                content.structured().open().stream().map(OpenPieces::said).toList(),
                Body.shown(content.body()),
                tables.first(kept.publication(), content.structured().rows()),
                content.openFiles().stream().map(file -> file(kept, file)).toList(),
                kept.publication().path(),
                "/open/pieces?unit=" + kept.publication().unit());
    }

    /** The things of the journal that its page shows: itself, its unit, and the documents at the other ends. */
    Set<String> about(KeptEdition kept) {
        Set<String> about =
                new TreeSet<>(Set.of("publication/" + kept.publication().id(), "unit"));
        policies.others(kept).forEach(other -> about.add("publication/" + other));
        return about;
    }

    private static OpenPiecePage.Said said(Structured.Line line) {
        return line.kind() == FieldKind.RICH_TEXT
                ? new OpenPiecePage.Said(line.heading(), "", Body.shown(Body.html(line.words())))
                : new OpenPiecePage.Said(line.heading(), line.words(), "");
    }

    /** What was before the public elsewhere says so: nobody here signed it. */
    private String edition(KeptEdition kept, Instant published) {
        if (kept.edition().imported()) {
            return histories.imported(kept.id());
        }
        return kept.edition().number() == 1
                ? ""
                : "这是更正后的第 " + kept.edition().number() + " 版，" + StandardTable.minute(published) + " 公开，以前的版本不再有效。";
    }

    private String organ(KeptEdition kept) {
        return organization.unit(kept.publication().unit()).orElseThrow().name();
    }

    private File file(KeptEdition kept, Attachment file) {
        String path = kept.publication().path() + "/files/" + file.address();
        ContentType type = previews.type(file);
        String preview = FilePreviews.has(type) ? path + "/preview" : "";
        return new File(file.name(), path, FilePreviews.words(type), file.sizeWords(), preview);
    }

    /** A file of it as its preview shows it. */
    PreviewPage preview(KeptEdition kept, Attachment file) {
        return PreviewPage.of(kept.content().title(), kept.publication().path(), file(kept, file), previews.of(file));
    }

    /** The tags that government sites carry (网页标签); what the installation does not know is not said. */
    private List<Meta> metas(Content content, String organ, Instant published) {
        Metadata metadata = content.metadata();
        List<Meta> metas = new ArrayList<>(List.of(
                new Meta("SiteName", site.name()),
                new Meta("SiteDomain", site.domain()),
                new Meta("SiteIDCode", site.code()),
                new Meta("ColumnName", "政府信息公开"),
                new Meta("ColumnDescription", "依法主动公开的政府信息"),
                new Meta("ColumnKeywords", "政府信息公开,主动公开"),
                new Meta("ColumnType", "信息公开"),
                new Meta("ArticleTitle", content.title()),
                new Meta("PubDate", StandardTable.minute(published)),
                new Meta("ContentSource", metadata.source().isEmpty() ? organ : metadata.source()),
                new Meta("Keywords", String.join(",", metadata.keywords())),
                new Meta("Author", organ),
                new Meta("Description", metadata.summary())));
        metas.removeIf(meta -> meta.content().isEmpty());
        return metas;
    }

    @Override
    public String page(KeptEdition kept) {
        String path = kept.publication().path();
        Shell stranger = new Shell(path, "", null, List.of(), null, "", false);
        return Views.TEMPLATES
                .publicationOpen(stranger, show(kept, clock.instant()))
                .render();
    }
}
