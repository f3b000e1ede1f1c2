package cn.yangguang.publication.importing;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which unit the name of an issuer means: all its pieces become that unit's, and later imports know the name. */
@Component
public class LinkingIssuer {

    private final JdbcClient jdbc;
    private final Organization organization;
    private final Journal journal;

    LinkingIssuer(JdbcClient jdbc, Organization organization, Journal journal) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.journal = journal;
    }

    /** What became of the wish. */
    public sealed interface Linking {

        record Linked(String name, Unit unit, int pieces) implements Linking {}

        /** Somebody said it before. */
        record LinkedBefore(String name, String unit) implements Linking {}

        record NotAllowed() implements Linking {}
    }

    private record Held(String name, UnitId place, Optional<UnitId> unit) {}

    /** Needs LINK_UNIT_NAMES at the place whose import it was and at the unit. */
    @Transactional
    public Linking link(Actor actor, UUID issuer, UnitId unit) {
        Optional<Held> held = held(issuer);
        Optional<Unit> wanted = organization.unit(unit);
        if (held.isEmpty() || wanted.isEmpty() || !may(actor, held.get().place()) || !may(actor, unit)) {
            return new Linking.NotAllowed();
        }
        Optional<UnitId> before = held.get().unit();
        if (before.isPresent()) {
            String name = organization.unit(before.get()).map(Unit::name).orElse("");
            return new Linking.LinkedBefore(held.get().name(), name);
        }
        return linked(actor, issuer, held.get().name(), wanted.get());
    }

    private Linking linked(Actor actor, UUID issuer, String name, Unit unit) {
        jdbc.sql("update import_issuer set unit_id = ? where id = ?")
                .params(unit.id().value(), issuer)
                .update();
        int pieces = jdbc.sql("update publication set unit_id = ? where id in"
                        + " (select publication_id from imported_piece where issuer_id = ?)")
                .params(unit.id().value(), issuer)
                .update();
        // about the unit: every public page that names one is drawn anew
        journal.record(
                Entry.of(actor.staff(), "import.link-issuer", "unit", unit.id().value(), name + " " + pieces));
        return new Linking.Linked(name, unit, pieces);
    }

    private boolean may(Actor actor, UnitId id) {
        return organization
                .unit(id)
                .filter(unit -> Permissions.may(actor, Act.LINK_UNIT_NAMES, unit))
                .isPresent();
    }

    private Optional<Held> held(UUID issuer) {
        return jdbc.sql("select name, place_id, unit_id from import_issuer where id = ? for update")
                .param(issuer)
                .query((row, _) -> new Held(
                        row.getString("name"),
                        new UnitId(row.getObject("place_id", UUID.class)),
                        Optional.ofNullable(row.getObject("unit_id", UUID.class))
                                .map(UnitId::new)))
                .optional();
    }
}
