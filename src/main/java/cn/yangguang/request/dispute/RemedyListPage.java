package cn.yangguang.request.dispute;

import cn.yangguang.web.Badge;
import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Field;
import java.util.List;

/** A page of reconsiderations and lawsuits. */
public record RemedyListPage(List<Row> rows, Paging paging, List<Field> filters) {

    /**
     * One of them.
     *
     * @param request the number of its case
     * @param path where it is written down
     */
    public record Row(
            String request,
            String path,
            String unit,
            String kind,
            String filed,
            String organ,
            String number,
            Badge result,
            String decided) {}
}
