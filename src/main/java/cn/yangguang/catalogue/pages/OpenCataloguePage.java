package cn.yangguang.catalogue.pages;

import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Field;
import java.util.List;

/** What the public sees of catalogues. */
public final class OpenCataloguePage {

    private OpenCataloguePage() {}

    /** The places that have issued a catalogue. */
    public record Places(List<CataloguePage.Place> places) {
        public Places {
            places = List.copyOf(places);
        }
    }

    /** The catalogue of a place in force, by field. */
    public record Show(
            CataloguePage.Place place,
            boolean others,
            String version,
            List<Field> filters,
            boolean filtered,
            List<Group> groups,
            Paging paging) {

        public Show {
            filters = List.copyOf(filters);
            groups = List.copyOf(groups);
        }
    }

    /** The listed items of a field. */
    public record Group(String field, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** One item; the contents are one below the other, {@code pieces} counts what was published of it. */
    public record Row(
            String id,
            long pieces,
            String first,
            String second,
            List<String> contents,
            String basis,
            String limit,
            String unit,
            String channels,
            String way) {

        public Row {
            contents = List.copyOf(contents);
        }
    }
}
