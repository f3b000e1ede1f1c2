package cn.yangguang.duty.meeting;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What meetings are evidence of. */
@Repository
class MeetingProofs {

    private final JdbcClient jdbc;

    MeetingProofs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a piece of evidence rests on it that was neither returned nor withdrawn. */
    boolean counted(UUID id) {
        return jdbc.sql("""
                        select exists (select from meeting_occurrence m join evidence e on e.id = m.piece_id
                          where m.meeting_id = :id and e.returned_at is null and e.withdrawn_at is null)
                        """).param("id", id).query(Boolean.class).single();
    }

    void proves(UUID id, UUID occurrence, UUID piece) {
        jdbc.sql(
                        "insert into meeting_occurrence (meeting_id, occurrence_id, piece_id) values (:id, :occurrence, :piece)")
                .param("id", id)
                .param("occurrence", occurrence)
                .param("piece", piece)
                .update();
    }
}
