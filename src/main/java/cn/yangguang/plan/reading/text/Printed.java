package cn.yangguang.plan.reading.text;

import cn.yangguang.language.Characters;
import java.util.HashMap;
import java.util.Map;

/**
 * Text in simplified characters beside the printed ones: rules are written in simplified, what they find is given back as
 * printed.
 */
public record Printed(String plain, Map<Character, Character> signs) {

    public static Printed of(String text) {
        String plain = Characters.simplified(text);
        Map<Character, Character> signs = new HashMap<>();
        for (int i = 0; i < plain.length() && !plain.equals(text); i++) {
            signs.put(plain.charAt(i), text.charAt(i));
        }
        return new Printed(plain, signs);
    }

    /** What was found in the plain text, in the printed characters. */
    public String restored(String found) {
        if (signs.isEmpty()) {
            return found;
        }
        StringBuilder restored = new StringBuilder(found);
        for (int i = 0; i < restored.length(); i++) {
            restored.setCharAt(i, signs.getOrDefault(found.charAt(i), found.charAt(i)));
        }
        return restored.toString();
    }
}
