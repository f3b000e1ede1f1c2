package cn.yangguang.publication.structured.open;

import cn.yangguang.publication.door.OpenDoor;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.structured.RowSet;
import cn.yangguang.publication.structured.keeping.OpenRows;
import cn.yangguang.publication.structured.keeping.OpenRows.Wanted;
import cn.yangguang.publication.structured.keeping.RowSets;
import cn.yangguang.web.Downloads;
import cn.yangguang.web.NarrowDoor;
import cn.yangguang.web.Paging;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.kept.Keeping;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The rows of a piece before the public: to be looked through, and to be taken away. */
@Controller
class OpenDataPages {

    private static final String DATA = "/open/pieces/{number:[1-9]\\d{0,17}}/data";
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=utf-8");

    /** A table of 200,000 rows takes seconds and memory to write; more at once would slow every page. */
    private static final int WRITTEN_AT_ONCE = 4;

    private static final Duration WAIT = Duration.ofSeconds(3);

    private final NarrowDoor files = new NarrowDoor(WRITTEN_AT_ONCE, WAIT, "正在下载表格的人较多");
    private final NarrowDoor searches = new NarrowDoor(2 * WRITTEN_AT_ONCE, WAIT, "正在表格里查找的人较多");
    private final OpenDoor door;
    private final OpenRows rows;
    private final RowSets sets;
    private final OpenTables tables;

    OpenDataPages(OpenDoor door, OpenRows rows, RowSets sets, OpenTables tables) {
        this.door = door;
        this.rows = rows;
        this.sets = sets;
        this.tables = tables;
    }

    /** What the rows of a piece before the public become; 404 where it has none. */
    private View of(long number, BiFunction<KeptEdition, RowSet, View> becoming) {
        return door.show(number, open -> {
            RowSet set = open.kept().content().structured().rows();
            return set == null || set.open().isEmpty() ? Views.notFound() : becoming.apply(open.kept(), set);
        });
    }

    @GetMapping(DATA)
    View show(
            @PathVariable long number,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "1") int page) {
        return of(number, (kept, set) -> {
            Wanted wanted = wanted(set, q.strip(), sort);
            boolean plain = wanted.text().isEmpty() && wanted.column() < 0;
            return plain ? page(kept, set, wanted, page) : searches.asking(() -> page(kept, set, wanted, page));
        });
    }

    private View page(KeptEdition kept, RowSet set, Wanted wanted, int page) {
        Paging paging = Paging.of(page, rows.count(set, wanted));
        OpenDataPage shown = new OpenDataPage(
                kept.content().title(),
                kept.publication().path(),
                tables.page(kept.publication(), set, wanted, paging),
                Field.search("q", "在表中查找").value(wanted.text()),
                wanted.column() < 0 ? "" : (wanted.down() ? "-" : "") + (wanted.column() + 1),
                !wanted.text().isEmpty(),
                paging,
                // on the page that is kept, so that it is drawn once
                wanted.text().isEmpty() && wanted.column() < 0 && paging.number() == 1
                        ? rows.picture(set).stream().map(OpenDataPages::picture).toList()
                        : List.of());
        return Keeping.of(
                Set.of("publication/" + kept.publication().id(), "unit"),
                Views.html(shell -> Views.TEMPLATES.publicationOpenData(shell, shown)));
    }

    /** What an address asks for; a column that is not there is none. */
    private static Wanted wanted(RowSet set, String text, String sort) {
        String words = text.length() > 100 ? text.substring(0, 100) : text;
        int column = sort.matches("-?[1-9]\\d{0,2}") ? Math.abs(Integer.parseInt(sort)) : 0;
        return column > set.open().size()
                ? new Wanted(words, -1, false)
                : new Wanted(words, column - 1, sort.startsWith("-"));
    }

    private static OpenDataPage.Picture picture(OpenRows.Picture picture) {
        return new OpenDataPage.Picture(
                picture.summed() ? "columns" : "lines",
                picture.summed() ? "逐期合计" : "随时间的变化",
                picture.series(),
                picture.points().stream()
                        .map(point -> new OpenDataPage.Line(point.period(), point.numbers()))
                        .toList(),
                picture.summed() ? "同一时期的各行合在一起：条数，以及金额各栏的合计。" : "");
    }

    @GetMapping(DATA + ".csv")
    View csv(@PathVariable long number) {
        return of(number, (kept, set) -> file(kept, CSV, ".csv", new DataFiles(kept, set, sets)::csv));
    }

    @GetMapping(DATA + ".xlsx")
    View xlsx(@PathVariable long number) {
        return of(number, (kept, set) -> file(kept, XLSX, ".xlsx", new DataFiles(kept, set, sets)::xlsx));
    }

    @GetMapping(DATA + ".json")
    View json(@PathVariable long number) {
        return of(
                number,
                (kept, set) -> file(kept, MediaType.APPLICATION_JSON, ".json", new DataFiles(kept, set, sets)::json));
    }

    private View file(KeptEdition kept, MediaType type, String end, Downloads.Writing writing) {
        return files.writing(Downloads.written(kept.content().title() + end, type, writing));
    }
}
