package cn.yangguang.web;

import cn.yangguang.web.forms.Field;

/**
 * The sign-in page.
 *
 * @param username the name that was typed, or nothing
 * @param problem why signing in did not succeed, or nothing
 */
public record SignInPage(String username, String problem) {

    public Field name() {
        return Field.text("username", "用户名").value(username).autocomplete("username");
    }

    public Field password() {
        return Field.password("password", "口令").autocomplete("current-password");
    }
}
