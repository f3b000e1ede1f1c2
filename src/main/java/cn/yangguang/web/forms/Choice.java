package cn.yangguang.web.forms;

/** One thing that can be chosen: the value that is sent and the words that are shown. */
public record Choice(String value, String label) {

    /** A choice whose words are its value. */
    public static Choice of(String label) {
        return new Choice(label, label);
    }
}
