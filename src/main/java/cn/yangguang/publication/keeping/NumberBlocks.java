package cn.yangguang.publication.keeping;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pieces before the public by their numbers, in blocks: 1 to the size, from there to twice that, and so on. */
@Repository
public class NumberBlocks {

    private final JdbcClient jdbc;

    NumberBlocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A piece by its public number, and when it went out. */
    public record Numbered(long number, Instant published) {}

    /**
     * Which blocks hold any piece, from 0. Each is walked through by number as far as its first piece and no further; the
     * limits keep the planner from joining all pieces to all editions first.
     */
    public List<Integer> held(int size) {
        return jdbc.sql("""
                        select b from generate_series(0, (select max(number) - 1 from publication) / :size) b
                        cross join lateral (
                          select p.number from publication p
                          cross join lateral (
                            select from edition e where e.publication_id = p.id and e.stage = 'PUBLISHED' limit 1) shown
                          where p.number > b * :size and p.number <= (b + 1) * :size
                          order by p.number limit 1) first
                        order by b
                        """)
                .param("size", (long) size)
                .query((row, _) -> row.getInt("b"))
                .list();
    }

    /** The pieces of a block, by number. */
    public List<Numbered> of(int block, int size) {
        return jdbc.sql("""
                        select p.number, e.published_at
                        from publication p join edition e on e.publication_id = p.id and e.stage = 'PUBLISHED'
                        where p.number > :from and p.number <= :to order by p.number
                        """)
                .param("from", (long) block * size)
                .param("to", (long) (block + 1) * size)
                .query((row, _) -> new Numbered(
                        row.getLong("number"), row.getTimestamp("published_at").toInstant()))
                .list();
    }
}
