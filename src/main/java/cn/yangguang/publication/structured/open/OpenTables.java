package cn.yangguang.publication.structured.open;

import cn.yangguang.publication.Publication;
import cn.yangguang.publication.structured.Column;
import cn.yangguang.publication.structured.RowSet;
import cn.yangguang.publication.structured.keeping.OpenRows;
import cn.yangguang.publication.structured.keeping.OpenRows.Wanted;
import cn.yangguang.web.Paging;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Draws up rows for the public. */
@Component
public class OpenTables {

    private static final int FIRST = 20;

    private final OpenRows rows;

    OpenTables(OpenRows rows) {
        this.rows = rows;
    }

    /** The first rows of a piece, for its own page; nothing where it has none, or no column of them is public. */
    public List<OpenTable> first(Publication publication, @Nullable RowSet set) {
        if (set == null || set.open().isEmpty()) {
            return List.of();
        }
        Paging paging = new Paging(1, FIRST, set.count());
        String caption = set.count() > FIRST ? "共 " + set.count() + " 行，前 " + FIRST + " 行" : "共 " + set.count() + " 行";
        return List.of(table(publication, set, caption, new Wanted("", -1, false), paging, false));
    }

    /** One page of what is wanted. */
    OpenTable page(Publication publication, RowSet set, Wanted wanted, Paging paging) {
        String caption = wanted.text().isEmpty()
                ? "共 " + paging.total() + " 行"
                : "含有“" + wanted.text() + "”的 " + paging.total() + " 行，全部 " + set.count() + " 行";
        return table(publication, set, caption, wanted, paging, true);
    }

    private OpenTable table(
            Publication publication, RowSet set, String caption, Wanted wanted, Paging paging, boolean sorts) {
        String path = publication.path() + "/data";
        List<Column> open = set.open();
        return new OpenTable(
                caption,
                IntStream.range(0, open.size())
                        .mapToObj(place -> head(path, open.get(place), place, wanted, sorts))
                        .toList(),
                rows.page(set, wanted, paging),
                List.of(
                        new OpenTable.Link("下载 CSV", path + ".csv"),
                        new OpenTable.Link("下载 Excel 表格", path + ".xlsx"),
                        new OpenTable.Link("下载 JSON", path + ".json")),
                path);
    }

    private static OpenTable.Head head(String path, Column column, int place, Wanted wanted, boolean sorts) {
        boolean here = wanted.column() == place;
        String sort = (here && !wanted.down() ? "-" : "") + (place + 1);
        String address = UriComponentsBuilder.fromPath(path)
                .queryParam("sort", sort)
                .queryParam("q", "{q}")
                .encode()
                .buildAndExpand(wanted.text())
                .toUriString();
        return new OpenTable.Head(
                column.heading(), sorts ? address : "", here ? wanted.down() ? "descending" : "ascending" : null);
    }
}
