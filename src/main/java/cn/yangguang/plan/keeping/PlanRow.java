package cn.yangguang.plan.keeping;

import cn.yangguang.organization.UnitId;
import cn.yangguang.plan.draft.DraftHeader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
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
                done(row, "uploaded", row.getObject("uploaded_by", UUID.class)),
                ifDone(row, "confirmed"),
                row.getObject("publication_id", UUID.class),
                time(row.getTimestamp("shown_at")),
                row.getObject("shown_revision", Integer.class),
                ifDone(row, "discarded"),
                row.getObject("amends", UUID.class),
                row.getBoolean("applied"),
                row.getObject("closed_on", LocalDate.class),
                row.getInt("revision"),
                level(row.getString("level")));
    }

    private static @Nullable Instant time(@Nullable Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }

    private static @Nullable Level level(@Nullable String name) {
        return name == null ? null : Level.valueOf(name);
    }

    private static Plan.@Nullable Done ifDone(ResultSet row, String what) throws SQLException {
        UUID by = row.getObject(what + "_by", UUID.class);
        return by == null ? null : done(row, what, by);
    }

    private static Plan.Done done(ResultSet row, String what, UUID by) throws SQLException {
        return new Plan.Done(
                by,
                Objects.requireNonNullElse(row.getString(what + "_name"), ""),
                row.getTimestamp(what + "_at").toInstant());
    }
}
