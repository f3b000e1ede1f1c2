package cn.yangguang.organization.staff;

import cn.yangguang.web.forms.FormProblems;
import java.util.Map;

/** What was typed to change one's password. */
record PasswordForm(String oldPassword, String newPassword, String again) {

    /** Of a form's parameters; what is absent is empty. */
    static PasswordForm of(Map<String, String> sent) {
        return new PasswordForm(
                sent.getOrDefault("oldPassword", ""),
                sent.getOrDefault("newPassword", ""),
                sent.getOrDefault("again", ""));
    }

    /** What is wrong with the new one; whether the old one is right is another matter. */
    void check(String login, int shortest, FormProblems problems) {
        Passwords.problem(newPassword, login, shortest).ifPresent(sentence -> problems.add("newPassword", sentence));
        if (newPassword.equals(oldPassword)) {
            problems.add("newPassword", "新口令与原口令相同，请换一个。");
        }
        if (!newPassword.equals(again)) {
            problems.add("again", "两次输入的新口令不一致，请重新输入。");
        }
    }
}
