package cn.yangguang.publication.findings;

import cn.yangguang.checks.Kind;
import cn.yangguang.database.rotation.HiddenColumn;
import cn.yangguang.keys.Keys;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was masked in a piece: it may not be read in anything that is made of it. Stored encrypted. */
@Repository
public class MaskedValues {

    private final JdbcClient jdbc;
    private final Keys keys;

    MaskedValues(JdbcClient jdbc, Keys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    @Bean
    static HiddenColumn hiddenMaskedValues() {
        return HiddenColumn.of("masked_value", "value", "publication_id", "fingerprint")
                .printed("fingerprint", text -> text);
    }

    /** Takes down that this was masked in what somebody typed, in the transaction that masks it. */
    public void add(UUID publication, Spot.Key masked) {
        jdbc.sql("""
                        insert into masked_value (publication_id, fingerprint, kind, value) values (?, ?, ?, ?)
                        on conflict (publication_id, fingerprint) do update set copy_sm3 = null
                        """)
                .params(
                        publication,
                        keys.fingerprint(masked.text()),
                        masked.kind().name(),
                        keys.encrypt(masked.text()))
                .update();
    }

    /** The same of what was masked in a file, until its copy is taken off. */
    public void add(UUID publication, Spot.Key masked, String copy) {
        jdbc.sql("""
                        insert into masked_value (publication_id, fingerprint, kind, value, copy_sm3) values (?, ?, ?, ?, ?)
                        on conflict (publication_id, fingerprint) do nothing
                        """)
                .params(
                        publication,
                        keys.fingerprint(masked.text()),
                        masked.kind().name(),
                        keys.encrypt(masked.text()),
                        copy)
                .update();
    }

    /** A copy was made of a copy. */
    public void move(UUID publication, String from, String to) {
        jdbc.sql("update masked_value set copy_sm3 = ? where publication_id = ? and copy_sm3 = ?")
                .params(to, publication, from)
                .update();
    }

    /** Forgets what was masked in files that the piece has no more; these are the hashes of those it has. */
    public void keepOf(UUID publication, List<String> files) {
        jdbc.sql("""
                        delete from masked_value
                        where publication_id = :piece and copy_sm3 is not null and not copy_sm3 = any (:files)
                        """)
                .param("piece", publication)
                .param("files", files.toArray(String[]::new))
                .update();
    }

    /** What somebody masked in a text that was typed. */
    List<Spot.Key> typed(UUID publication) {
        return of(publication, "copy_sm3 is null");
    }

    /** What was masked in files. */
    List<Spot.Key> copied(UUID publication) {
        return of(publication, "copy_sm3 is not null");
    }

    private List<Spot.Key> of(UUID publication, String which) {
        return jdbc.sql("select kind, value from masked_value where publication_id = ? and " + which
                        + " order by fingerprint")
                .param(publication)
                .query((row, _) ->
                        new Spot.Key(Kind.valueOf(row.getString("kind")), keys.decrypt(row.getString("value"))))
                .list();
    }
}
