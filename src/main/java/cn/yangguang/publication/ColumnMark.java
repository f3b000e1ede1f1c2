package cn.yangguang.publication;

import org.jspecify.annotations.Nullable;

/**
 * Where a piece stands in the column 政府信息公开.
 *
 * @param reportYear the year that an annual report is about; null for all other parts, and while the drafter has not said
 */
public record ColumnMark(ColumnPart part, @Nullable Integer reportYear) {

    /** Where almost everything stands. */
    public static final ColumnMark CONTENT = new ColumnMark(ColumnPart.CONTENT, null);

    public ColumnMark {
        if (reportYear != null && part != ColumnPart.REPORT) {
            throw new IllegalArgumentException("only an annual report is of a year");
        }
    }

    /** In Chinese: the part, and the year of a report. */
    public String words() {
        return reportYear == null ? part.label() : part.label() + "（" + reportYear + "年度）";
    }
}
