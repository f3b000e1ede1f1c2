package cn.yangguang.organization.mailbox;

import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/** The page on which people say whether, and where, they want letters. */
public record MailboxPage(FormProblems problems, List<Field> fields) {

    public MailboxPage {
        fields = List.copyOf(fields);
    }
}
