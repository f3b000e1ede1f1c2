package cn.yangguang.publication.keeping;

import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitPath;
import cn.yangguang.publication.ColumnPart;
import cn.yangguang.publication.DocumentType;
import cn.yangguang.publication.SubjectClass;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of the pieces before the public are wanted; null is any.
 *
 * @param unit of this unit alone
 * @param place of this unit and all below it
 * @param year published in this year, in Shanghai
 * @param item of the catalogue
 * @param title what stands in title or document number; nothing is any
 */
public record OpenFilter(
        @Nullable UnitId unit,
        @Nullable UnitPath place,
        @Nullable SubjectClass theme,
        @Nullable DocumentType type,
        @Nullable Integer year,
        @Nullable ColumnPart part,
        @Nullable UUID item,
        String title) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** The longest text that is looked for, in characters. */
    public static final int LONGEST_TITLE = 100;

    /** All of them. */
    public static final OpenFilter ALL = new OpenFilter(null, null, null, null, null, null, null, "");

    /** Those of one unit. */
    public static OpenFilter of(@Nullable UnitId unit) {
        return new OpenFilter(unit, null, null, null, null, null, null, "");
    }

    /** Those of one theme. */
    public static OpenFilter of(@Nullable SubjectClass theme) {
        return new OpenFilter(null, null, theme, null, null, null, null, "");
    }

    /** One part of the column of a unit alone, or of a place with all below it. */
    public static OpenFilter column(@Nullable UnitId unit, @Nullable UnitPath place, ColumnPart part) {
        return new OpenFilter(unit, place, null, null, null, part, null, "");
    }

    /** The conditions on the edition {@code e} but that of the title, each beginning with "and". */
    String conditions() {
        return (unit == null ? "" : " and e.issuing_unit = :unit")
                + (place == null ? "" : " and e.issuing_unit in (select id from unit where path like :place)")
                + (theme == null ? "" : " and e.subject_class = :theme")
                + (type == null ? "" : " and e.document_type = :type")
                + (year == null ? "" : " and e.published_at >= :from and e.published_at < :until")
                // said again without the parameter, so that the index of the column's parts is used
                + (part == null || part == ColumnPart.CONTENT ? "" : " and e.column_part <> 'CONTENT'")
                + (part == null ? "" : " and e.column_part = :part")
                + (item == null ? "" : " and e.item_id = :item");
    }

    Map<String, Object> params() {
        Map<String, Object> params = new HashMap<>();
        if (unit != null) {
            params.put("unit", unit.value());
        }
        if (place != null) {
            params.put("place", place.pattern());
        }
        if (theme != null) {
            params.put("theme", theme.name());
        }
        if (type != null) {
            params.put("type", type.name());
        }
        if (year != null) {
            params.put("from", Timestamp.from(begin(year)));
            params.put("until", Timestamp.from(begin(year + 1)));
        }
        if (part != null) {
            params.put("part", part.name());
        }
        if (item != null) {
            params.put("item", item);
        }
        if (!title.isEmpty()) {
            params.put("text", title);
        }
        return params;
    }

    private static Instant begin(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(SHANGHAI).toInstant();
    }
}
