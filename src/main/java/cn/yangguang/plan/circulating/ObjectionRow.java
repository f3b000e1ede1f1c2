package cn.yangguang.plan.circulating;

import cn.yangguang.organization.UnitId;
import cn.yangguang.plan.keeping.Plan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the row of an objection with the names of those who had to do with it. */
final class ObjectionRow {

    private ObjectionRow() {}

    static Objection read(ResultSet row, int number) throws SQLException {
        UUID suggested = row.getObject("suggested_id", UUID.class);
        return new Objection(
                row.getObject("id", UUID.class),
                row.getObject("circulation_id", UUID.class),
                unit(row, "unit_id"),
                row.getInt("task"),
                Objection.Kind.valueOf(row.getString("kind")),
                suggested == null ? null : new UnitId(suggested),
                Objects.requireNonNullElse(row.getString("proposed"), ""),
                row.getString("reason"),
                done(row, "raised", row.getString("raised_name")),
                ifDone(row, "withdrawn", row.getString("withdrawn_name")),
                answer(row),
                row.getInt("version"));
    }

    private static Objection.@Nullable Answer answer(ResultSet row) throws SQLException {
        Plan.Done done = ifDone(row, "answered", row.getString("answered_name"));
        return done == null
                ? null
                : new Objection.Answer(
                        Objection.Verdict.valueOf(row.getString("verdict")),
                        Objects.requireNonNullElse(row.getString("answer"), ""),
                        done,
                        row.getObject("taken_over", Integer.class));
    }

    static UnitId unit(ResultSet row, String column) throws SQLException {
        return new UnitId(row.getObject(column, UUID.class));
    }

    static Plan.@Nullable Done ifDone(ResultSet row, String what, @Nullable String name) throws SQLException {
        return row.getObject(what + "_by", UUID.class) == null ? null : done(row, what, name);
    }

    static Plan.Done done(ResultSet row, String what, @Nullable String name) throws SQLException {
        return new Plan.Done(
                row.getObject(what + "_by", UUID.class),
                Objects.requireNonNullElse(name, ""),
                row.getTimestamp(what + "_at").toInstant());
    }
}
