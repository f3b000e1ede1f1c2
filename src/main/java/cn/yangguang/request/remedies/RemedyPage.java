package cn.yangguang.request.remedies;

import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/** What the pages of the table of remedies show. */
public final class RemedyPage {

    private RemedyPage() {}

    /** An organ and its line. */
    public record Line(String unit, String path, String code, String reconsideration, String court) {}

    /**
     * The form for one line.
     *
     * @param stored what somebody else wrote meanwhile; empty where nobody did
     */
    public record Asked(
            String unit, String action, int seen, List<Field> fields, String stored, FormProblems problems) {}
}
