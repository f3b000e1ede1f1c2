package cn.yangguang.demo;

import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.catalogue.keeping.CatalogueItems;
import cn.yangguang.catalogue.keeping.KeptItem;
import cn.yangguang.organization.Unit;
import cn.yangguang.publication.Body;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.DocumentType;
import cn.yangguang.publication.Metadata;
import cn.yangguang.publication.SourceDetermination;
import cn.yangguang.publication.SubjectClass;
import cn.yangguang.publication.keeping.Taking;
import cn.yangguang.publication.keeping.WritingPublication;
import cn.yangguang.publication.structured.Column;
import cn.yangguang.publication.structured.Filing;
import cn.yangguang.publication.structured.RowSet;
import cn.yangguang.publication.structured.Structured;
import cn.yangguang.publication.structured.keeping.RowSets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** A piece of the demo whose content is data: what the invented finance bureau took in and spent, month by month. */
@Component
class DemoRows {

    private static final String ITEM = "财政收支月度情况";
    private static final int MONTHS = 14;

    private final CatalogueItems items;
    private final RowSets sets;
    private final WritingPublication writing;
    private final DemoPieces pieces;
    private final Clock clock;

    DemoRows(CatalogueItems items, RowSets sets, WritingPublication writing, DemoPieces pieces, Clock clock) {
        this.items = items;
        this.sets = sets;
        this.writing = writing;
        this.pieces = pieces;
        this.clock = clock;
    }

    /** In the caller's transaction; a step that fails is a fault of ours. */
    void make(Unit district, Unit bureau, DemoPieces.Hands hands) {
        KeptItem item = items.of(district.id()).stream()
                .filter(kept -> kept.item().secondLevel().equals(ITEM))
                .findFirst()
                .orElseThrow();
        RowSet rows = sets.add(columns(item), rows());
        Filing filing = new Filing(
                item.id(),
                item.item().field(),
                item.item().firstLevel(),
                item.item().secondLevel());
        Taking begun = writing.begin(hands.drafter(), bureau, content(new Structured(filing, List.of(), rows)));
        if (!(begun instanceof Taking.Taken(var kept))) {
            throw new IllegalStateException("the demo's figures were not drafted: " + begun);
        }
        pieces.publish(hands, kept.publication().id());
    }

    private static Content content(Structured structured) {
        Metadata metadata =
                new Metadata("", null, DocumentType.OTHER, SubjectClass.FINANCE, List.of("财政收支"), "", "", null, null);
        String body = "现将云汀区近期各月财政收支情况公布如下。数据为演示虚构。";
        return new Content(
                "云汀区财政收支月度情况", Body.html(body), SourceDetermination.PROACTIVE, metadata, List.of(), structured);
    }

    /** All of the item's elements but the words that go with them. */
    private static List<Column> columns(KeptItem item) {
        List<ContentElement> elements = item.item().contentElements();
        return elements.stream()
                .limit(4)
                .map(element -> new Column(element, true))
                .toList();
    }

    /** The months before this one: more at the ends of quarters, and a little more each year. */
    private List<List<String>> rows() {
        YearMonth last = YearMonth.from(LocalDate.now(clock)).minusMonths(1);
        List<List<String>> rows = new ArrayList<>();
        for (int ago = MONTHS - 1; ago >= 0; ago--) {
            YearMonth month = last.minusMonths(ago);
            int season = month.getMonthValue() % 3 == 0 ? 38 : month.getMonthValue() % 3 * 7;
            long income = 10_000L * (11_840 + 100L * season + 31L * (MONTHS - ago));
            long spending = 10_000L * (13_260 + 80L * season + 57L * month.getMonthValue());
            String growth = (season % 5 + 1) + "." + month.getMonthValue() % 10 + "%";
            rows.add(List.of(month.toString(), "" + income, "" + spending, growth));
        }
        return rows;
    }
}
