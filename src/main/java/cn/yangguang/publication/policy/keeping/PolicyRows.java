package cn.yangguang.publication.policy.keeping;

import cn.yangguang.publication.policy.Interpretation;
import cn.yangguang.publication.policy.InterpretationMedium;
import cn.yangguang.publication.policy.Policy;
import cn.yangguang.publication.policy.PolicyKind;
import cn.yangguang.publication.policy.Relation;
import cn.yangguang.publication.policy.RelationKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What editions say of themselves as policy documents, stored in the caller's transaction and under its lock. */
@Repository
public class PolicyRows {

    private final JdbcClient jdbc;

    PolicyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts it in the place of what an edition said before; a published one refuses by its triggers. */
    public void write(UUID edition, Policy policy) {
        String kind = policy.kind() == PolicyKind.NONE ? null : policy.kind().name();
        jdbc.sql("update edition set policy = ? where id = ? and policy is distinct from ?")
                .params(kind, edition, kind)
                .update();
        jdbc.sql("delete from edition_interpretation where edition_id = ?")
                .param(edition)
                .update();
        if (!policy.interpretation().equals(Interpretation.NONE)) {
            write(edition, policy.interpretation());
        }
        jdbc.sql("delete from edition_relation where edition_id = ?")
                .param(edition)
                .update();
        for (int i = 0; i < policy.relations().size(); i++) {
            Relation one = policy.relations().get(i);
            jdbc.sql("""
                            insert into edition_relation (edition_id, position, kind, publication_id, document_number,
                              title, index_number) values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            edition,
                            i + 1,
                            one.kind().name(),
                            one.publication(),
                            one.number(),
                            one.title(),
                            one.indexNumber())
                    .update();
        }
    }

    private void write(UUID edition, Interpretation interpretation) {
        jdbc.sql("""
                        insert into edition_interpretation (edition_id, needed, reason, form, interpreter, organ, by_day)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        edition,
                        interpretation.needed(),
                        interpretation.reason(),
                        Objects.toString(interpretation.form(), null),
                        interpretation.interpreter(),
                        interpretation.organ(),
                        interpretation.by())
                .update();
    }

    /**
     * What an edition says.
     *
     * @param kind as its own row has it, null for what is no policy document
     */
    public Policy of(UUID edition, @Nullable String kind) {
        Interpretation interpretation = jdbc.sql("select * from edition_interpretation where edition_id = ?")
                .param(edition)
                .query(PolicyRows::interpretation)
                .optional()
                .orElse(Interpretation.NONE);
        List<Relation> relations = jdbc.sql("select * from edition_relation where edition_id = ? order by position")
                .param(edition)
                .query(PolicyRows::relation)
                .list();
        return new Policy(kind == null ? PolicyKind.NONE : PolicyKind.valueOf(kind), interpretation, relations);
    }

    private static Interpretation interpretation(ResultSet row, int number) throws SQLException {
        @Nullable String form = row.getString("form");
        return new Interpretation(
                row.getObject("needed", Boolean.class),
                row.getString("reason"),
                form == null ? null : InterpretationMedium.valueOf(form),
                row.getString("interpreter"),
                row.getString("organ"),
                row.getObject("by_day", LocalDate.class));
    }

    private static Relation relation(ResultSet row, int number) throws SQLException {
        return new Relation(
                RelationKind.valueOf(row.getString("kind")),
                row.getObject("publication_id", UUID.class),
                row.getString("document_number"),
                row.getString("title"),
                row.getString("index_number"));
    }
}
