package cn.yangguang.publication.open;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pieces before the public whose titles a longer text seems to speak of. */
@Repository
public class LikePieces {

    private final JdbcClient jdbc;

    LikePieces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A piece by its title, and where it is read. */
    public record Like(String title, String path) {}

    /**
     * Those whose title has half of its pairs of characters in the words, the likeliest first. A title is met by
     * the 24 pairs of the words that are rarest in titles, and of one that many titles have, 200 are looked at.
     */
    public List<Like> of(String words, int most) {
        return jdbc.sql("""
                        with pair as (select distinct unnest(text_pairs(:words)) as one),
                        rare as (select unnest(rare_pairs(:words, 'edition_words', 24)) as one),
                        met as (select e.id, count(*) as pairs from rare cross join lateral (
                            select id from edition where stage = 'PUBLISHED'
                              and text_pairs(title || ' ' || document_number) @> array[rare.one] limit 200) e
                          group by e.id order by pairs desc, e.id limit 50),
                        likely as (select e.title, p.number,
                            (select count(*) from (select unnest(text_pairs(e.title)) intersect select one from pair) both_have)
                              ::float8 / greatest(1, (select count(distinct one) from unnest(text_pairs(e.title)) one)) as share
                          from met join edition e on e.id = met.id join publication p on p.id = e.publication_id)
                        select title, number from likely where share >= 0.5 order by share desc, number desc limit :most
                        """)
                .param("words", words)
                .param("most", most)
                .query((row, _) -> new Like(row.getString("title"), "/open/pieces/" + row.getLong("number")))
                .list();
    }
}
