package cn.yangguang.publication.keeping;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds pieces by what stands in their titles and numbers, through the indexes of pairs of characters where these help. */
@Repository
class TitlePairs {

    /** Indexes find what has all pairs of characters of the text; few of these do not have the text. */
    static final String EDITIONS = "edition where text_pairs(title || ' ' || document_number) @> text_pairs(:text)"
            + " and position(:text in title || ' ' || document_number) > 0";

    static final String INDEX_NUMBERS = "publication where text_pairs(index_number) @> text_pairs(upper(:text))"
            + " and position(upper(:text) in index_number) > 0";

    /** Of what more pieces have than this, the newest are met sooner from the newest piece backward. */
    private static final int RARE = 2_000;

    private final JdbcClient jdbc;

    TitlePairs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether so few have it that the indexes are the quicker way; one character alone has no pair, and is everywhere. */
    boolean rare(String text) {
        return text.codePointCount(0, text.length()) > 1
                && jdbc.sql("select count(*) as n from ((select 1 from " + EDITIONS + " limit :most) union all"
                                        + " (select 1 from " + INDEX_NUMBERS + " limit :most)) as found")
                                .param("text", text)
                                .param("most", RARE + 1)
                                .query((row, _) -> row.getInt("n"))
                                .single()
                        <= RARE;
    }

    /** The condition on the edition {@code e} that title or document number has the text; begins with "and". */
    String condition(String text) {
        if (text.isEmpty()) {
            return "";
        }
        // as an array, so that the planner begins with the few instead of walking through all to meet them
        return rare(text)
                ? " and e.id = any (array(select id from " + EDITIONS + "))"
                : " and position(:text in e.title || ' ' || e.document_number) > 0";
    }
}
