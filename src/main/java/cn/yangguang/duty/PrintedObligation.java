package cn.yangguang.duty;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An obligation with the words it was read from, exactly as printed, all white space removed. */
public record PrintedObligation(String text, Obligation obligation) {

    /** The text, kind and measures in the order in which interchange files print them. */
    public Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("text", text);
        fields.putAll(obligation.fields());
        return fields;
    }
}
