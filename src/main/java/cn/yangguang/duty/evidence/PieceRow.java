package cn.yangguang.duty.evidence;

import cn.yangguang.duty.Evidence;
import cn.yangguang.duty.Evidence.Fate;
import cn.yangguang.duty.Proof;
import cn.yangguang.organization.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a row of evidence. */
final class PieceRow {

    private PieceRow() {}

    static Piece of(ResultSet row, int number) throws SQLException {
        Evidence evidence = new Evidence(
                proof(row),
                row.getObject("happened", LocalDate.class),
                row.getObject("effective", LocalDate.class),
                row.getTimestamp("recorded_at").toInstant(),
                new Evidence.Person(row.getObject("author_id", UUID.class), row.getString("author")),
                row.getBoolean("must_be_accepted"),
                fate(row));
        String look = row.getString("last_look");
        return new Piece(
                row.getObject("id", UUID.class),
                row.getObject("occurrence_id", UUID.class),
                row.getString("duty_title"),
                row.getString("occurrence_name"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                new UnitId(row.getObject("holder_id", UUID.class)),
                row.getString("words"),
                evidence,
                row.getString("hash"),
                instant(row, "accepted_at"),
                row.getString("withdrawer"),
                row.getBoolean("early"),
                row.getBoolean("twice"),
                row.getString("twice_because"),
                look == null ? null : LookOutcome.valueOf(look));
    }

    private static Proof proof(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "FILE" -> new Proof.File(row.getString("file_name"), row.getString("hash"));
            case "LINK" -> new Proof.Link(row.getString("address"), page(row));
            case "NOTE" -> new Proof.Note();
            default -> new Proof.Kept(row.getString("thing"), row.getString("hash"));
        };
    }

    private static Proof.@Nullable Page page(ResultSet row) throws SQLException {
        Instant fetched = instant(row, "fetched_at");
        return fetched == null
                ? null
                : new Proof.Page(
                        row.getString("page_title"),
                        row.getString("page_number"),
                        row.getObject("page_date", LocalDate.class),
                        row.getString("hash"),
                        fetched);
    }

    private static Fate fate(ResultSet row) throws SQLException {
        Instant returned = instant(row, "returned_at");
        if (returned != null) {
            return new Fate.Returned(returned, person(row, "returner"), row.getString("returned_because"));
        }
        Instant withdrawn = instant(row, "withdrawn_at");
        if (withdrawn != null) {
            return new Fate.Withdrawn(withdrawn, row.getString("withdrawn_because"));
        }
        Instant accepted = instant(row, "accepted_at");
        return accepted == null ? new Fate.Recorded() : new Fate.Accepted(accepted, person(row, "accepter"));
    }

    private static Evidence.Person person(ResultSet row, String who) throws SQLException {
        return new Evidence.Person(row.getObject(who + "_id", UUID.class), row.getString(who));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
