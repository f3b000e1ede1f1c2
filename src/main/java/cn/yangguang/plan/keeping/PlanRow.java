package cn.yangguang.plan.keeping;

import cn.yangguang.organization.UnitId;
import cn.yangguang.plan.draft.DraftHeader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the row of a plan with the names of those who acted on it. */
final class PlanRow {

    private PlanRow() {}

    static Plan read(ResultSet row, int number) throws SQLException {
        return new Plan(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("owner_id", UUID.class)),
                new DraftHeader(
                        row.getString("title"),
                        row.getString("issuer"),
                        row.getString("document_number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getBoolean("undated"),
                        row.getObject("year", Integer.class),
                        row.getObject("ends_on", LocalDate.class)),
                row.getString("file_name"),
                row.getString("file_sm3"),
                Objects.requireNonNull(done(row, "uploaded")),
                done(row, "confirmed"),
                done(row, "public"),
                done(row, "discarded"),
                row.getInt("revision"));
    }

    private static Plan.@Nullable Done done(ResultSet row, String what) throws SQLException {
        UUID by = row.getObject(what + "_by", UUID.class);
        return by == null
                ? null
                : new Plan.Done(
                        by,
                        Objects.requireNonNullElse(row.getString(what + "_name"), ""),
                        row.getTimestamp(what + "_at").toInstant());
    }
}
