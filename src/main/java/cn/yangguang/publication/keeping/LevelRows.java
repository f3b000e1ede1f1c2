package cn.yangguang.publication.keeping;

import cn.yangguang.organization.UnitId;
import cn.yangguang.publication.DocumentType;
import cn.yangguang.publication.ReviewLevels;
import cn.yangguang.publication.ReviewLevels.Seat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many levels sign which unit's pieces, and who sits where. */
@Repository
public class LevelRows {

    private final JdbcClient jdbc;

    LevelRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was set.
     *
     * @param version how often it was, 0 where it is the program's own
     */
    public record Kept(ReviewLevels levels, int version) {}

    /** What holds for a type: what was set for it, else what was set for all, else the program's own. */
    public ReviewLevels holding(UnitId unit, DocumentType type) {
        return find(unit, type).or(() -> find(unit, null)).map(Kept::levels).orElse(ReviewLevels.STANDARD);
    }

    /** What was set for exactly this type, null for all that have nothing of their own. */
    public Kept exactly(UnitId unit, @Nullable DocumentType type) {
        return find(unit, type).orElse(new Kept(ReviewLevels.STANDARD, 0));
    }

    /** The types with a line of their own. */
    public List<DocumentType> types(UnitId unit) {
        return jdbc.sql("select document_type from review_levels where unit_id = ? and document_type <> ''")
                .param(unit.value())
                .query((row, _) -> DocumentType.valueOf(row.getString("document_type")))
                .list();
    }

    private Optional<Kept> find(UnitId unit, @Nullable DocumentType type) {
        return jdbc.sql("select count, version from review_levels where unit_id = ? and document_type = ?")
                .params(unit.value(), name(type))
                .query((row, _) ->
                        new Kept(new ReviewLevels(row.getInt("count"), seats(unit, type)), row.getInt("version")))
                .optional();
    }

    private Map<Integer, Seat> seats(UnitId unit, @Nullable DocumentType type) {
        Map<Integer, Seat> seats = new HashMap<>();
        jdbc.sql("select level, principal, substitute from review_seat where unit_id = ? and document_type = ?")
                .params(unit.value(), name(type))
                .query(row -> {
                    Seat seat =
                            new Seat(row.getObject("principal", UUID.class), row.getObject("substitute", UUID.class));
                    seats.put(row.getInt("level"), seat);
                });
        return seats;
    }

    /** Writes what was seen in this version; whether it was written. */
    boolean write(UnitId unit, @Nullable DocumentType type, ReviewLevels levels, int seen) {
        int rows = jdbc.sql("""
                        insert into review_levels as r (unit_id, document_type, count, version)
                        select :unit, :type, :count, 1
                          where :seen = 0 or exists (select from review_levels
                            where unit_id = :unit and document_type = :type)
                        on conflict (unit_id, document_type) do update set count = :count, version = r.version + 1
                          where r.version = :seen
                        """)
                .param("unit", unit.value())
                .param("type", name(type))
                .param("count", levels.count())
                .param("seen", seen)
                .update();
        if (rows == 0) {
            return false;
        }
        jdbc.sql("delete from review_seat where unit_id = ? and document_type = ?")
                .params(unit.value(), name(type))
                .update();
        levels.seats()
                .forEach((level, seat) -> jdbc.sql("""
                        insert into review_seat (unit_id, document_type, level, principal, substitute)
                        values (:unit, :type, :level, :principal, :substitute)
                        """)
                        .param("unit", unit.value())
                        .param("type", name(type))
                        .param("level", level)
                        .param("principal", seat.principal())
                        .param("substitute", seat.substitute())
                        .update());
        return true;
    }

    private static String name(@Nullable DocumentType type) {
        return type == null ? "" : type.name();
    }
}
