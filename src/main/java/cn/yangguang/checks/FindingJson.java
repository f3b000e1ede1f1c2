package cn.yangguang.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Findings as scripts see them: places counted in Unicode code points, as other languages count. */
final class FindingJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private FindingJson() {}

    /** One JSON array without line breaks. */
    static String array(String text, List<Finding> findings) {
        return MAPPER.writeValueAsString(
                findings.stream().map(finding -> fields(text, finding)).toList());
    }

    private static Map<String, @Nullable Object> fields(String text, Finding finding) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        // what a file carries stands in no text: it is counted in its own words
        String within = finding.end() <= text.length() ? text : finding.text();
        fields.put("start", within.codePointCount(0, finding.start()));
        fields.put("end", within.codePointCount(0, finding.end()));
        fields.put("kind", finding.kind().printed());
        fields.put("text", finding.text());
        fields.put("suggestion", finding.suggestion());
        return fields;
    }
}
