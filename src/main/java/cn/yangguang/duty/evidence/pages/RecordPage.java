package cn.yangguang.duty.evidence.pages;

import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Map;

/**
 * The form that records a piece of evidence.
 *
 * @param path of what is owed
 * @param acceptance what happens to it afterwards
 * @param doubts what the recorder should know before it is kept
 * @param offers what else the day would fit, as paths by their words
 * @param sent hidden values
 */
public record RecordPage(
        String title,
        String path,
        Badge standing,
        String sentence,
        String acceptance,
        List<Field> fields,
        FormProblems problems,
        List<String> doubts,
        Map<String, String> offers,
        Map<String, String> sent) {

    public RecordPage {
        fields = List.copyOf(fields);
        doubts = List.copyOf(doubts);
        offers = Map.copyOf(offers);
        sent = Map.copyOf(sent);
    }
}
