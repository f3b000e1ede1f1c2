package cn.yangguang.publication.keeping;

import cn.yangguang.publication.structured.Answer;
import cn.yangguang.publication.structured.Column;
import cn.yangguang.publication.structured.Filing;
import cn.yangguang.publication.structured.RowSet;
import cn.yangguang.publication.structured.Structured;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What an edition says as an item of the catalogue, as columns. */
public final class StructuredColumns {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StructuredColumns() {}

    static Structured read(ResultSet row) throws SQLException {
        List<Answer> answers = JSON.readValue(row.getString("answers"), new TypeReference<List<Answer>>() {});
        return new Structured(filing(row), answers, rows(row));
    }

    static @Nullable Filing filing(ResultSet row) throws SQLException {
        UUID item = row.getObject("item_id", UUID.class);
        return item == null
                ? null
                : new Filing(
                        item, row.getString("item_field"), row.getString("item_first"), row.getString("item_second"));
    }

    /** The set of rows that a line names; null where it names none. */
    public static @Nullable RowSet rows(ResultSet row) throws SQLException {
        UUID id = row.getObject("rows_id", UUID.class);
        return id == null
                ? null
                : new RowSet(
                        id,
                        row.getString("rows_hash"),
                        row.getInt("rows_count"),
                        JSON.readValue(row.getString("rows_columns"), new TypeReference<List<Column>>() {}));
    }

    /** Columns as they are stored. */
    public static String json(List<Column> columns) {
        return JSON.writeValueAsString(columns);
    }

    static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec sql, Structured structured) {
        Filing filing = structured.filing();
        RowSet rows = structured.rows();
        return sql.param("item", filing == null ? null : filing.item())
                .param("itemField", filing == null ? null : filing.field())
                .param("itemFirst", filing == null ? null : filing.firstLevel())
                .param("itemSecond", filing == null ? null : filing.secondLevel())
                .param("answers", JSON.writeValueAsString(structured.answers()))
                .param("rows", rows == null ? null : rows.id());
    }
}
