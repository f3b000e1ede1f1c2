package cn.yangguang.web.forms;

import java.util.Map;

/**
 * A deed that is asked about twice: a button that opens a sentence and the real button. Works without script.
 *
 * @param label the words of the first button
 * @param sentence what will happen, and whether it can be undone
 * @param action the path that is posted to
 * @param button the words of the real button
 * @param sent hidden values that are sent along
 */
public record Confirmation(String label, String sentence, String action, String button, Map<String, String> sent) {

    public Confirmation(String label, String sentence, String action, String button) {
        this(label, sentence, action, button, Map.of());
    }

    public Confirmation {
        sent = Map.copyOf(sent);
    }
}
