package cn.yangguang.request.deadline;

import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/**
 * The internal deadline of a unit.
 *
 * @param units to choose another unit
 * @param seen the rule that the unit itself has set, as text
 * @param now what goes for it now
 * @param own the units within reach that set one
 */
public record InternalRulePage(
        String unit,
        String name,
        List<Field> units,
        String seen,
        String now,
        List<Field> fields,
        FormProblems problems,
        List<Own> own) {

    /** A unit with its own rule. */
    public record Own(String name, String path, String words) {}
}
