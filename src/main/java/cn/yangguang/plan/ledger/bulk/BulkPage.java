package cn.yangguang.plan.ledger.bulk;

import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Map;

/**
 * The page that asks before something is done to many rows.
 *
 * @param sentence what will be done to how many, and what is left out
 * @param things how many things it will be done to; with 0 there is nothing to press
 * @param fields the reason, where one must be given
 * @param sent what says which rows, and what of them was seen
 * @param rows the first of them
 */
public record BulkPage(
        String title,
        String sentence,
        int things,
        FormProblems problems,
        List<Field> fields,
        Map<String, List<String>> sent,
        List<String> rows,
        String back) {

    public BulkPage {
        fields = List.copyOf(fields);
        sent = Map.copyOf(sent);
        rows = List.copyOf(rows);
    }
}
