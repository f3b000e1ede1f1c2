package cn.yangguang.portal.column;

import cn.yangguang.portal.Pointer;
import java.util.List;
import java.util.Map;

/** What the pages of the column 政府信息公开 show. */
public final class ColumnPage {

    private ColumnPage() {}

    /** Whose columns there are. */
    public record Places(List<Pointer> places) {
        public Places {
            places = List.copyOf(places);
        }
    }

    /**
     * The column of a place or unit.
     *
     * @param place whether it stands for the units below as well
     * @param guides what shows the way, each with its organ and the day of its last change
     * @param workBody how the work body is reached, as the guide says
     * @param fields the catalogue by its fields
     * @param themes the pieces by theme
     * @param more where all its pieces are
     * @param reports the latest year first
     * @param units the units below that have a column of their own
     */
    public record Show(
            String name,
            boolean place,
            List<Pointer> above,
            List<Pointer> guides,
            Map<String, String> workBody,
            List<Pointer> rules,
            List<Pointer> fields,
            List<Pointer> themes,
            List<Pointer> newest,
            String more,
            List<Year> reports,
            List<Pointer> units) {

        public Show {
            above = List.copyOf(above);
            guides = List.copyOf(guides);
            rules = List.copyOf(rules);
            fields = List.copyOf(fields);
            themes = List.copyOf(themes);
            newest = List.copyOf(newest);
            reports = List.copyOf(reports);
            units = List.copyOf(units);
        }
    }

    /** The annual reports of one year. */
    public record Year(String year, List<Pointer> reports) {
        public Year {
            reports = List.copyOf(reports);
        }
    }
}
