package cn.yangguang.web.forms;

import java.util.OptionalInt;

/** A whole number as the field of a form sends it. */
public final class TypedNumber {

    private TypedNumber() {}

    /** One to eight figures; nothing for anything else, a sign or a space included. */
    public static OptionalInt read(String typed) {
        return typed.matches("\\d{1,8}") ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    /** The version that a page was drawn from; -1, which nothing has, where none was sent. */
    public static int version(String sent) {
        return read(sent).orElse(-1);
    }
}
