package cn.yangguang.publication.keeping;

import cn.yangguang.organization.Unit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which piece of a unit bears a document number, for a number stands on one document only. */
@Repository
public class BorneNumbers {

    private final JdbcClient jdbc;

    BorneNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A piece of the unit that is before the public, under way or filed under a number. */
    public record Bearer(UUID publication, String title) {

        /** Why another piece cannot have the number (Chinese). */
        public String sentence(String number) {
            return "发文字号 " + number + " 已经用在本单位的另一件“" + title + "”上，没有保存；请核对后改正其中一件。";
        }
    }

    /**
     * The other piece that bears it; what was taken back from the public bears nothing.
     *
     * @param own the piece that is to bear it, null for a new one; a number that its public edition bears stays with it
     * @param number in its standard form, or empty
     */
    public Optional<Bearer> other(Unit unit, @Nullable UUID own, String number) {
        if (number.isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select p.id, e.title from edition e join publication p on p.id = e.publication_id
                        where e.document_number = :number and p.unit_id = :unit
                          and (e.number = p.latest or e.number = p.shown) and e.stage not in ('WITHDRAWN', 'SUPERSEDED')
                          and p.id is distinct from cast(:own as uuid)
                          and not exists (select from publication o join edition s
                            on s.publication_id = o.id and s.number = o.shown
                            where o.id = cast(:own as uuid) and s.document_number = :number)
                        order by e.published_at nulls last, p.id limit 1
                        """)
                .param("number", number)
                .param("unit", unit.id().value())
                .param("own", own)
                .query((row, _) -> new Bearer(row.getObject("id", UUID.class), row.getString("title")))
                .optional();
    }

    /** The same, and until the transaction ends nobody else takes the number. */
    Optional<Bearer> claimed(Unit unit, @Nullable UUID own, String number) {
        if (!number.isEmpty()) {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0)) is null as locked")
                    .param(unit.id() + " " + number)
                    .query((row, _) -> row.getBoolean("locked"))
                    .single();
        }
        return other(unit, own, number);
    }
}
