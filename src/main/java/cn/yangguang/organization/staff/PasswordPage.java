package cn.yangguang.organization.staff;

import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/**
 * The page on which people change their password.
 *
 * @param action where the form is sent
 * @param forced whether nothing else is open before it is changed
 */
public record PasswordPage(String action, boolean forced, FormProblems problems, List<Field> fields) {

    public PasswordPage {
        fields = List.copyOf(fields);
    }
}
