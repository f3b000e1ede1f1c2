package cn.yangguang.publication.importing;

import cn.yangguang.organization.access.Reach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names of issuers of imported pieces that mean no unit here yet. */
@Repository
public class ImportIssuers {

    private static final String ISSUERS = """
            select i.id, i.place_id, i.name, count(p.*) as pieces
            from import_issuer i join unit u on u.id = i.place_id left join imported_piece p on p.issuer_id = i.id
            where i.unit_id is null and u.path like any (:reach)""";

    private final JdbcClient jdbc;

    ImportIssuers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An issuer whose name means no unit here, and how many pieces wait for it. */
    public record Issuer(UUID id, UUID place, String name, long pieces) {}

    /** Who issued pieces and is nobody here, within reach; those with most pieces first. */
    public List<Issuer> unlinked(Reach reach, int most) {
        return jdbc.sql(ISSUERS + " group by i.id order by pieces desc, i.name limit :most")
                .param("reach", reach.patterns())
                .param("most", most)
                .query(ImportIssuers::issuer)
                .list();
    }

    /** One of them. */
    public Optional<Issuer> issuer(Reach reach, UUID id) {
        return jdbc.sql(ISSUERS + " and i.id = :id group by i.id")
                .param("reach", reach.patterns())
                .param("id", id)
                .query(ImportIssuers::issuer)
                .optional();
    }

    private static Issuer issuer(ResultSet row, int number) throws SQLException {
        return new Issuer(
                row.getObject("id", UUID.class),
                row.getObject("place_id", UUID.class),
                row.getString("name"),
                row.getLong("pieces"));
    }

    /** How many of them there are. */
    public long unlinked(Reach reach) {
        return jdbc.sql("select count(*) as n from import_issuer i join unit u on u.id = i.place_id"
                        + " where i.unit_id is null and u.path like any (:reach)")
                .param("reach", reach.patterns())
                .query((row, _) -> row.getLong("n"))
                .single();
    }
}
