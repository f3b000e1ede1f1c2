package cn.yangguang.request.dispute;

import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/** What the page of reconsiderations and lawsuits shows. */
public final class RemedyCasePage {

    private RemedyCasePage() {}

    /**
     * One of them.
     *
     * @param fields to say what came of it; none where this person may not
     */
    public record Row(
            String kind,
            String filed,
            String number,
            String organ,
            Badge result,
            String decided,
            String action,
            int seen,
            List<Field> fields) {}

    /**
     * All of one case.
     *
     * @param fields to write one more down; none where this person may not
     */
    public record Show(
            String number, String path, List<Row> rows, String action, List<Field> fields, FormProblems problems) {}
}
