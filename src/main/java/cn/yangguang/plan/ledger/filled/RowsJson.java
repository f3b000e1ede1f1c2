package cn.yangguang.plan.ledger.filled;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a sheet between the page that shows them and the one that records them; nothing in them is trusted. */
final class RowsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RowsJson() {}

    static String write(List<FilledRow> rows) {
        return JSON.writeValueAsString(rows);
    }

    /** Nothing where the rows did not come back as they were sent. */
    static Optional<List<FilledRow>> read(String sent) {
        try {
            List<FilledRow> rows = JSON.readValue(sent, new TypeReference<List<FilledRow>>() {});
            return Optional.ofNullable(rows).filter(all -> !all.isEmpty() && all.size() <= FilledFile.MOST_SENT);
        } catch (JacksonException | NullPointerException broken) { // a record refuses what is missing
            return Optional.empty();
        }
    }
}
