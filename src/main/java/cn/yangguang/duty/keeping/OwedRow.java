package cn.yangguang.duty.keeping;

import cn.yangguang.database.Rows;
import cn.yangguang.duty.Duty;
import cn.yangguang.duty.Ground;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.Standing;
import cn.yangguang.duty.Waiver;
import cn.yangguang.organization.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** Reads a row of what is owed and tells where it stands on a day. */
record OwedRow(LocalDate today) implements RowMapper<Owed> {

    @Override
    public Owed mapRow(ResultSet row, int number) throws SQLException {
        Occurrence occurrence = occurrence(row);
        UUID unit = row.getObject("unit_id", UUID.class);
        return new Owed(
                row.getObject("id", UUID.class),
                new DutyId(row.getObject("duty_id", UUID.class)),
                duty(row),
                row.getString("title"),
                Rows.texts(row, "path"),
                new UnitId(row.getObject("owner_id", UUID.class)),
                occurrence,
                unit == null ? null : new UnitId(unit),
                ids(row, "unit_ids"),
                Rows.texts(row, "units"),
                row.getString("lead"),
                row.getString("occasion"),
                row.getString("passed"),
                row.getObject("plan_issued", LocalDate.class),
                row.getInt("pieces"),
                row.getObject("closed_on") != null,
                standing(row, occurrence));
    }

    private Standing standing(ResultSet row, Occurrence occurrence) throws SQLException {
        String waived = row.getString("waived_because");
        LocalDate closed = row.getObject("closed_on", LocalDate.class);
        return Standing.of(
                occurrence,
                row.getObject("done_on", LocalDate.class),
                waived == null ? null : new Waiver(waived),
                closed != null && closed.isBefore(today) ? closed : today);
    }

    static Duty duty(ResultSet row) throws SQLException {
        return new Duty(
                row.getString("source"),
                ObligationJson.read(row.getString("obligation")),
                Holder.valueOf(row.getString("holder")),
                row.getString("trigger_words"),
                row.getString("condition_words"),
                ground(row.getString("ground"), row.getString("ground_words")));
    }

    private static Ground ground(String kind, String words) {
        return switch (kind) {
            case "PRINTED" -> new Ground.Printed(words);
            case "PLAN_END" -> new Ground.PlanEnd(LocalDate.parse(words));
            default -> new Ground.SetByOffice(words);
        };
    }

    private static Occurrence occurrence(ResultSet row) throws SQLException {
        return new Occurrence(
                row.getString("name"),
                row.getObject("opens", LocalDate.class),
                dueBy(row),
                row.getInt("needed"),
                row.getBoolean("before_plan"));
    }

    private static Occurrence.DueBy dueBy(ResultSet row) throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        if (due != null) {
            return row.getBoolean("through") ? new Occurrence.DueBy.Through(due) : new Occurrence.DueBy.Day(due);
        }
        return row.getString("due_after").equals("TRIGGER")
                ? new Occurrence.DueBy.Trigger()
                : new Occurrence.DueBy.NoticeLoaded(
                        row.getObject("not_before", LocalDate.class),
                        row.getString("notice_words"),
                        row.getBoolean("through"));
    }

    private static List<UnitId> ids(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray())
                .map(UnitId::new)
                .toList();
    }
}
