package cn.yangguang.publication.findings;

import cn.yangguang.checks.Finding;
import cn.yangguang.checks.Kind;
import cn.yangguang.checks.masking.Masks;
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

    /** Takes down that this was masked, in the transaction that masks it. */
    public void add(UUID publication, Spot.Key masked) {
        jdbc.sql("""
                        insert into masked_value (publication_id, fingerprint, kind, value) values (?, ?, ?, ?)
                        on conflict (publication_id, fingerprint) do nothing
                        """)
                .params(
                        publication,
                        keys.fingerprint(masked.text()),
                        masked.kind().name(),
                        keys.encrypt(masked.text()))
                .update();
    }

    /** The same as findings, for whoever masks a file of the piece. */
    public List<Finding> findings(UUID publication) {
        return of(publication).stream()
                .map(one ->
                        Finding.at(one.text(), 0, one.text().length(), one.kind(), Masks.of(one.kind(), one.text())))
                .toList();
    }

    List<Spot.Key> of(UUID publication) {
        return jdbc.sql("select kind, value from masked_value where publication_id = ? order by fingerprint")
                .param(publication)
                .query((row, _) ->
                        new Spot.Key(Kind.valueOf(row.getString("kind")), keys.decrypt(row.getString("value"))))
                .list();
    }
}
