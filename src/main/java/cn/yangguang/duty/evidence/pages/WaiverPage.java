package cn.yangguang.duty.evidence.pages;

import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/**
 * Letting something owed go, or asking for it again.
 *
 * @param waived whether it is let go now
 */
public record WaiverPage(
        String title,
        String path,
        Badge standing,
        String sentence,
        boolean waived,
        List<String> history,
        Field because,
        FormProblems problems) {

    public WaiverPage {
        history = List.copyOf(history);
    }
}
