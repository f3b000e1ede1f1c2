package cn.yangguang.duty.keeping;

import cn.yangguang.calendar.TermUnit;
import cn.yangguang.duty.DueDate;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.OfficeTable;
import cn.yangguang.duty.Period;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Obligations as the database keeps them: as in interchange files, but the end of February stays the 29th. */
final class ObligationJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ObligationJson() {}

    static String write(Obligation obligation) {
        return JSON.writeValueAsString(fields(obligation));
    }

    static Obligation read(String json) {
        return obligation(JSON.readTree(json));
    }

    /** The words of an office's table in their order. */
    static String writeWords(OfficeTable table) {
        List<Map<String, Object>> rows = new ArrayList<>();
        table.words().forEach((word, meaning) -> rows.add(Map.of("word", word, "means", fields(meaning))));
        return JSON.writeValueAsString(rows);
    }

    static Map<String, Obligation> readWords(String json) {
        Map<String, Obligation> words = new LinkedHashMap<>();
        JSON.readTree(json).forEach(row -> words.put(row.get("word").asString(), obligation(row.get("means"))));
        return words;
    }

    private static Map<String, @Nullable Object> fields(Obligation obligation) {
        Map<String, @Nullable Object> fields = obligation.fields();
        if (obligation instanceof Obligation.Before(DueDate date) && date.year() == null) {
            fields.put("date", date.day().toString());
        }
        return fields;
    }

    private static Obligation obligation(JsonNode json) {
        String kind = json.get("kind").asString();
        return switch (kind) {
            case "every" -> new Obligation.Every(period(json.get("period")));
            case "atLeast" ->
                new Obligation.AtLeast(
                        json.get("times").asInt(), json.get("per").isNull() ? null : period(json.get("per")));
            case "before" -> new Obligation.Before(date(json.get("date").asString()));
            case "within" -> new Obligation.Within(json.get("amount").asInt(), unit(json));
            case "lasting" -> new Obligation.Lasting(json.get("amount").asInt(), unit(json));
            default -> throw new IllegalStateException("no obligation: " + kind);
        };
    }

    private static Period period(JsonNode name) {
        return Period.valueOf(name.asString().toUpperCase(Locale.ROOT));
    }

    private static TermUnit unit(JsonNode json) {
        return TermUnit.valueOf(json.get("unit").asString().toUpperCase(Locale.ROOT));
    }

    private static DueDate date(String printed) {
        if (printed.startsWith("--")) {
            return new DueDate(null, MonthDay.parse(printed));
        }
        LocalDate date = LocalDate.parse(printed);
        return new DueDate(Year.of(date.getYear()), MonthDay.from(date));
    }
}
