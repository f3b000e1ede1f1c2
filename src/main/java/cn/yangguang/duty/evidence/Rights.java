package cn.yangguang.duty.evidence;

import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may do what about evidence. */
@Component
public class Rights {

    private final JdbcClient jdbc;

    Rights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The units owing something for which this person may record that it was done; the own one first. */
    public List<UnitId> recordsFor(Actor actor, Owed owed) {
        return recorder(actor, owed.unitIds()).of(owed);
    }

    /** For who records many things at once: asked once for all the units that owe them. */
    public Recorder recorder(Actor actor, Collection<UnitId> units) {
        return new Recorder(actor, among(actor, Act.ADD_EVIDENCE, units));
    }

    /** A person with the units for which they may record; nobody else makes one. */
    public static final class Recorder {

        private final Actor actor;
        private final Set<UnitId> units;

        private Recorder(Actor actor, Set<UnitId> units) {
            this.actor = actor;
            this.units = units;
        }

        /** The units owing something for which this person may record that it was done; the own one first. */
        public List<UnitId> of(Owed owed) {
            UnitId own = actor.unit().id();
            return owed.unitIds().stream()
                    .filter(units::contains)
                    .sorted((a, b) -> Boolean.compare(b.equals(own), a.equals(own)))
                    .toList();
        }

        Actor actor() {
            return actor;
        }
    }

    /** Whether this person may accept or return the evidence of a unit: its head, or an office above it. */
    public boolean decidesFor(Actor actor, UnitId unit) {
        return may(actor, Act.ACCEPT_EVIDENCE, unit);
    }

    /** Whether this person is of the office that watches over the plan: only it lets an occurrence go. */
    public boolean waives(Actor actor, Owed owed) {
        return may(actor, Act.WAIVE_DUTIES, owed.owner());
    }

    /** Whether this person may say whether a duty of this owner's plan asks that evidence is accepted. */
    public boolean asksAcceptance(Actor actor, UnitId owner) {
        return may(actor, Act.EDIT_DUTIES, owner);
    }

    /** Those of the units for which this person may do it, asked at once however many they are. */
    public Set<UnitId> among(Actor actor, Act act, Collection<UnitId> units) {
        Reach reach = Reach.of(actor, act);
        if (reach.isEmpty() || units.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(
                jdbc.sql("select id from unit where id = any (cast(:units as uuid[])) and path like any (:reach)")
                        .param("units", units.stream().map(UnitId::toString).toArray(String[]::new))
                        .param("reach", reach.patterns())
                        .query((row, _) -> new UnitId(row.getObject("id", UUID.class)))
                        .list());
    }

    private boolean may(Actor actor, Act act, UnitId unit) {
        return among(actor, act, List.of(unit)).contains(unit);
    }
}
