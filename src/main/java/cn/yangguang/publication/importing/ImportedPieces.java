package cn.yangguang.publication.importing;

import cn.yangguang.database.CopyRows;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.publication.importing.Prepared.At;
import java.sql.Connection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which pieces of other systems are here, by the ids that they have there. */
@Repository
class ImportedPieces {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ImportedPieces(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** One that is here: the SM3 of the line it was last taken from, and where its id was last seen. */
    record Known(String hash, UUID publication, UUID run, At at) {}

    /** One that has come: what it became, and who issued it where that is no unit here. */
    record Come(
            String id,
            String hash,
            UUID publication,
            @Nullable UUID issuer,
            At at) {}

    /** Those of these ids that a place has. */
    Map<String, Known> known(Unit place, Collection<String> ids) {
        Map<String, Known> known = new HashMap<>();
        jdbc.sql("select * from imported_piece where place_id = :place and source_id = any (:ids)")
                .param("place", place.id().value())
                .param("ids", ids.toArray(String[]::new))
                .query(row -> {
                    known.put(
                            row.getString("source_id"),
                            new Known(
                                    row.getString("hash"),
                                    row.getObject("publication_id", UUID.class),
                                    row.getObject("run_id", UUID.class),
                                    new At(row.getString("file"), row.getLong("line"))));
                });
        return known;
    }

    void add(ImportRun run, List<Come> come) {
        CopyRows rows = new CopyRows(
                "imported_piece", "place_id, source_id, hash, publication_id, issuer_id, run_id, file, line");
        come.forEach(one -> rows.add(
                run.place().id(),
                one.id(),
                one.hash(),
                one.publication(),
                one.issuer(),
                run.id(),
                one.at().file(),
                one.at().line()));
        batches.execute((Connection connection) -> {
            rows.into(connection);
            return come.size();
        });
    }

    /** These were met again, with these lines. */
    void seen(ImportRun run, List<Come> again) {
        batches.batchUpdate(
                "update imported_piece set hash = ?, run_id = ?, file = ?, line = ? where place_id = ? and source_id = ?",
                again.stream()
                        .map(one -> new Object[] {
                            one.hash(),
                            run.id(),
                            one.at().file(),
                            one.at().line(),
                            run.place().id().value(),
                            one.id()
                        })
                        .toList());
    }

    /** An issuer who was no unit here when the import began, and the unit that somebody has said meanwhile it is. */
    record Issuer(UUID id, Optional<UnitId> unit) {}

    /** The name of an issuer, kept once; nobody links it until the transaction ends. */
    Issuer issuer(Unit place, String name) {
        return jdbc.sql("""
                        insert into import_issuer (id, place_id, name) values (:id, :place, :name)
                        on conflict (place_id, name) do update set name = excluded.name returning id, unit_id
                        """)
                .param("id", UUID.randomUUID())
                .param("place", place.id().value())
                .param("name", name)
                .query((row, _) -> new Issuer(
                        row.getObject("id", UUID.class),
                        Optional.ofNullable(row.getObject("unit_id", UUID.class))
                                .map(UnitId::new)))
                .single();
    }

    /** Which units people said that names mean. */
    Map<String, UUID> linked(Unit place) {
        Map<String, UUID> linked = new HashMap<>();
        jdbc.sql("select name, unit_id from import_issuer where place_id = :place and unit_id is not null")
                .param("place", place.id().value())
                .query(row -> {
                    linked.put(row.getString("name"), row.getObject("unit_id", UUID.class));
                });
        return linked;
    }
}
