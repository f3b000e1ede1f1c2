package cn.yangguang.request.keeping;

import cn.yangguang.organization.UnitId;
import cn.yangguang.request.Answer;
import cn.yangguang.request.Applicant;
import cn.yangguang.request.ApplicantKind;
import cn.yangguang.request.Happening;
import cn.yangguang.request.RequestNumber;
import cn.yangguang.request.Wanted;
import cn.yangguang.request.clock.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases as they stand, each with all that happened in it. */
@Repository
public class Requests {

    private final JdbcClient jdbc;
    private final SealedApplicants sealed;
    private final QueryCodes codes;
    private final Clock clock;

    Requests(JdbcClient jdbc, SealedApplicants sealed, QueryCodes codes, Clock clock) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.codes = codes;
        this.clock = clock;
    }

    public Optional<KeptRequest> find(UUID id) {
        return jdbc.sql("select * from request where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** The same, and nobody else's until the caller's transaction ends. */
    Optional<KeptRequest> held(UUID id) {
        return jdbc.sql("select * from request where id = :id for update")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** Marks that something of the case was changed by who saw this version; false where somebody came first. */
    public boolean touch(UUID id, int seen) {
        return jdbc.sql("update request set version = version + 1 where id = ? and version = ?")
                        .params(id, seen)
                        .update()
                == 1;
    }

    /** The case of a number and the query code that was given with it. */
    public Optional<KeptRequest> ofCode(RequestNumber number, String code) {
        return jdbc.sql("select * from request where number = :number and year = :year")
                .param("number", number.serial())
                .param("year", number.year())
                .query(this::read)
                .optional()
                .filter(found -> codes.opens(found.id(), code));
    }

    /** On which day each event of a case was written down, in their order: it may have happened before. */
    public List<LocalDate> writtenOn(UUID id) {
        return jdbc.sql("select cast(at at time zone :zone as date) as day from request_event where request_id = :id"
                        + " order by position")
                .param("zone", clock.getZone().getId())
                .param("id", id)
                .query((row, _) -> row.getObject("day", LocalDate.class))
                .list();
    }

    /** What was made of the form that bears this mark. */
    Optional<Receipt> sent(String once) {
        return jdbc.sql("select id, year, number from request where once in (:prints)")
                .param("prints", codes.prints(once))
                .query((row, _) -> receipt(
                        row.getObject("id", UUID.class), new RequestNumber(row.getInt("year"), row.getLong("number"))))
                .optional();
    }

    Receipt receipt(UUID id, RequestNumber number) {
        return new Receipt(id, number, codes.of(id));
    }

    /** Who asks, in full; whoever shows it leaves a journal entry first. Nothing once the case is anonymised. */
    Optional<Applicant> applicant(UUID id) {
        return jdbc.sql("select applicant from request where id = :id and applicant is not null")
                .param("id", id)
                .query((row, _) -> sealed.open(row.getString("applicant")))
                .optional();
    }

    private KeptRequest read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String answer = row.getString("answer");
        return new KeptRequest(
                id,
                new RequestNumber(row.getInt("year"), row.getLong("number")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                Channel.valueOf(row.getString("channel")),
                row.getTimestamp("submitted_at").toInstant(),
                ApplicantKind.valueOf(row.getString("applicant_kind")),
                row.getString("description"),
                new Wanted(
                        Wanted.Form.valueOf(row.getString("wanted_form")),
                        Wanted.Way.valueOf(row.getString("wanted_way"))),
                row.getString("many_why"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                answer == null ? null : Answer.valueOf(answer),
                row.getBoolean("late"),
                row.getInt("version"),
                happened(id));
    }

    private List<Happening> happened(UUID id) {
        return jdbc.sql("select * from request_event where request_id = :id order by position")
                .param("id", id)
                .query((row, _) -> new Happening(EventRow.read(row), row.getObject("by_id", UUID.class)))
                .list();
    }
}
