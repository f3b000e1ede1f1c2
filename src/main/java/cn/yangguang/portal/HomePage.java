package cn.yangguang.portal;

import cn.yangguang.web.forms.Field;
import java.util.List;

/**
 * The front of the portal.
 *
 * @param newest what went out last
 * @param themes the themes under which there is anything
 * @param plans the newest plans
 * @param column the parts of the column 政府信息公开
 * @param catalogues for each place its fields
 */
public record HomePage(
        List<Pointer> newest,
        List<Pointer> themes,
        List<Pointer> plans,
        List<Pointer> column,
        List<Catalogue> catalogues) {

    /** Finds a piece from the front. */
    public static final Field FIND = Field.search("title", "按标题或者发文字号查找");

    public HomePage {
        newest = List.copyOf(newest);
        themes = List.copyOf(themes);
        plans = List.copyOf(plans);
        column = List.copyOf(column);
        catalogues = List.copyOf(catalogues);
    }

    /** The catalogue of a place by its fields. */
    public record Catalogue(String place, String path, List<Pointer> fields) {
        public Catalogue {
            fields = List.copyOf(fields);
        }
    }
}
