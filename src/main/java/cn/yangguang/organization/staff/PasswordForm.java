package cn.yangguang.organization.staff;

import cn.yangguang.web.forms.FormProblems;

/** What was typed to change one's password. */
record PasswordForm(String oldPassword, String newPassword, String again) {

    /** What is wrong with the new one; whether the old one is right is another matter. */
    void check(String login, FormProblems problems) {
        Passwords.problem(newPassword, login).ifPresent(sentence -> problems.add("newPassword", sentence));
        if (newPassword.equals(oldPassword)) {
            problems.add("newPassword", "新口令与原口令相同，请换一个。");
        }
        if (!newPassword.equals(again)) {
            problems.add("again", "两次输入的新口令不一致，请重新输入。");
        }
    }
}
