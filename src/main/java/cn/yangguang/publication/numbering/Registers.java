package cn.yangguang.publication.numbering;

import cn.yangguang.publication.DocumentNumber;
import cn.yangguang.web.Paging;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The registers of numbers that were given, to be read. */
@Repository
public class Registers {

    private final JdbcClient jdbc;

    Registers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One line of a register.
     *
     * @param publication what bears it; null where the draft that was to bear it is gone
     * @param title of what bears it; of a voided one, of what was to bear it
     * @param out whether what bears it has been published or filed, so that it is used for good
     * @param because why it was voided; empty where it was not
     */
    public record Line(
            DocumentNumber number,
            @Nullable UUID publication,
            String title,
            String by,
            Instant issued,
            boolean out,
            String because) {}

    /** The years for which a code has given numbers, the latest first. */
    public List<Integer> years(OrganCode code) {
        return jdbc.sql("select year from document_register where code_id = ? order by year desc")
                .param(code.id())
                .query((row, _) -> row.getInt("year"))
                .list();
    }

    /** How many numbers a code has given in a year. */
    public long count(OrganCode code, int year) {
        return jdbc.sql("select count(*) as n from issued_number where code_id = ? and year = ?")
                .params(code.id(), year)
                .query((row, _) -> row.getLong("n"))
                .single();
    }

    /** One page of them, the last first. */
    public List<Line> page(OrganCode code, int year, Paging paging) {
        return jdbc.sql("""
                        select i.*, coalesce(e.title, i.title) as said, s.name,
                          coalesce(p.shown is not null or e.stage = 'FILED', false) as out
                        from issued_number i left join publication p on p.id = i.publication_id
                          left join edition e on e.publication_id = p.id and e.number = p.latest
                          left join staff s on s.id = i.by_id
                        where i.code_id = ? and i.year = ? order by i.serial desc limit ? offset ?
                        """)
                .params(code.id(), year, paging.size(), paging.offset())
                .query((row, _) -> new Line(
                        new DocumentNumber(code.code(), year, row.getInt("serial")),
                        row.getObject("publication_id", UUID.class),
                        row.getString("said"),
                        Objects.requireNonNullElse(row.getString("name"), ""),
                        row.getTimestamp("issued_at").toInstant(),
                        row.getBoolean("out"),
                        Objects.requireNonNullElse(row.getString("voided_because"), "")))
                .list();
    }
}
