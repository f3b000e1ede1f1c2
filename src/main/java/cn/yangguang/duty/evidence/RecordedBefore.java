package cn.yangguang.duty.evidence;

import cn.yangguang.duty.Proof;
import cn.yangguang.duty.evidence.Recording.Fit;
import cn.yangguang.duty.evidence.Recording.Use;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is recorded already, and what a day of effect would fit. */
@Repository
class RecordedBefore {

    private final JdbcClient jdbc;

    RecordedBefore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the same is recorded for the occurrence already. */
    boolean known(UUID occurrence, Proof proof, Said said, @Nullable String hash) {
        return EvidenceRows.described(jdbc.sql("""
                        select exists (select from evidence e
                          where e.occurrence_id = :occurrence and e.kind = :kind and e.returned_at is null
                            and e.withdrawn_at is null and case :kind
                              when 'FILE' then e.hash = :hash
                              when 'LINK' then e.address = :address
                              when 'NOTE' then e.words = :words and e.happened = :happened
                              else e.thing = :thing end)
                        """), proof, hash)
                .param("occurrence", occurrence)
                .param("words", said.words())
                .param("happened", said.happened())
                .query(Boolean.class)
                .single();
    }

    /** Where else the same file or address is recorded, as far as this reader may know. */
    List<Use> uses(Actor reader, UUID occurrence, Proof proof, @Nullable String hash) {
        return EvidenceRows.described(jdbc.sql("""
                        select o.id, o.name, u.name as unit, case when u.path like any (:reach) then d.title end as title
                        from evidence f join occurrence o on o.id = f.occurrence_id join duty d on d.id = o.duty_id
                          join unit u on u.id = f.unit_id
                        where (f.hash = :hash or f.address = :address) and f.occurrence_id <> :occurrence
                          and f.kind <> 'NOTE' and f.returned_at is null and f.withdrawn_at is null
                        order by f.recorded_at limit 5
                        """), proof, hash)
                .param("occurrence", occurrence)
                .param("reach", Reach.of(reader, Act.READ_DUTIES).patterns())
                .query((row, _) -> new Use(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("name"),
                        row.getString("unit")))
                .list();
    }

    /** The occurrence of the same duty and unit that a day of effect fits. */
    Optional<Fit> fitting(Owed owed, LocalDate effective) {
        UnitId unit = owed.unit();
        return jdbc.sql("""
                        select o.id, o.name from occurrence o
                        where o.duty_id = :duty and o.unit_id is not distinct from cast(:unit as uuid) and o.id <> :id
                          and o.closed_on is null and o.waived_because is null
                          and o.due_after is distinct from 'TRIGGER'
                          and case when o.through then coalesce(o.due, o.not_before) else o.opens end <= :effective
                          and (o.due is null or o.due >= :effective)
                        order by o.due nulls last, o.id limit 1
                        """)
                .param("duty", owed.dutyId().value())
                .param("unit", unit == null ? null : unit.value())
                .param("id", owed.id())
                .param("effective", effective)
                .query((row, _) -> new Fit(row.getObject("id", UUID.class), row.getString("name")))
                .optional();
    }
}
