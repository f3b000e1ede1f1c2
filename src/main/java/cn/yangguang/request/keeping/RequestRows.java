package cn.yangguang.request.keeping;

import cn.yangguang.organization.UnitId;
import cn.yangguang.request.Application;
import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Course;
import cn.yangguang.request.Happening;
import cn.yangguang.request.RequestNumber;
import cn.yangguang.request.Stage;
import cn.yangguang.request.StageName;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes cases and what happens in them, in the caller's transaction. */
@Repository
class RequestRows {

    private final JdbcClient jdbc;
    private final SealedApplicants sealed;
    private final Clock clock;

    RequestRows(JdbcClient jdbc, SealedApplicants sealed, Clock clock) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** A new case in which nothing has happened yet; nothing where this form was sent before. */
    Optional<RequestNumber> add(UUID id, UnitId unit, Application application, String once) {
        return jdbc.sql("""
                        insert into request (id, year, unit_id, channel, submitted_at, once, applicant_kind, paper,
                          applicant, name_print, identity_print, description, wanted_form, wanted_way, many_why, stage,
                          late, version)
                        values (:id, :year, :unit, :channel, :now, :once, :kind, :paper, :applicant, :name, :identity,
                          :description, :form, :way, :why, 'SUBMITTED', false, 1)
                        on conflict (once) do nothing returning year, number
                        """)
                .param("id", id)
                .param("year", LocalDate.now(clock).getYear())
                .param("unit", unit.value())
                .param("channel", application.channel().name())
                .param("now", Timestamp.from(clock.instant()))
                .param("once", once)
                .param("kind", application.applicant().kind().name())
                .param("paper", application.applicant().paper().name())
                .param("applicant", sealed.seal(application.applicant()))
                .param("name", sealed.print(application.applicant().name()))
                .param("identity", sealed.printOrNull(application.applicant().identity()))
                .param("description", application.description())
                .param("form", application.wanted().form().name())
                .param("way", application.wanted().way().name())
                .param("why", application.manyWhy())
                .query((row, _) -> new RequestNumber(row.getInt("year"), row.getLong("number")))
                .optional();
    }

    void happen(UUID id, int position, Happening happening) {
        EventRow row = EventRow.of(happening.event());
        jdbc.sql("""
                        insert into request_event (request_id, position, what, on_day, until_day, number, consultation,
                          word, words, by_id, at)
                        values (:id, :position, :what, :on, :until, :number, :consultation, :word, :words, :by, :now)
                        """)
                .param("id", id)
                .param("position", position)
                .param("what", row.what().name())
                .param("on", row.on())
                .param("until", row.until())
                .param("number", row.number())
                .param("consultation", row.consultation())
                .param("word", row.word())
                .param("words", row.words())
                .param("by", happening.by())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** What lists read of a case, after all that happened in it. */
    void stands(UUID id, List<Happening> happened, RequestLimits.Days days) {
        Stage stage = Course.stage(happened);
        Answered answered = Answered.of(stage, happened);
        jdbc.sql("""
                        update request set stage = :stage, received_on = :received, due_on = :due,
                          internal_due_on = :internal, answer = :answer,
                          answered_on = :answered, late = coalesce(cast(:answered as date) > :due, false),
                          version = version + 1
                        where id = :id
                        """)
                .param("id", id)
                .param("stage", StageName.of(stage).name())
                .param("received", day(CaseEvent.Received.class, happened))
                .param("due", days.due())
                .param("internal", days.internal())
                .param("answer", answered.answer())
                .param("answered", answered.on())
                .update();
    }

    /** What of a stage stands in columns. */
    private record Answered(
            @Nullable String answer, @Nullable LocalDate on) {

        static Answered of(Stage stage, List<Happening> happened) {
            return switch (stage) {
                case Stage.InReview review -> new Answered(review.answer().name(), null);
                case Stage.Signed signed -> new Answered(signed.answer().name(), null);
                case Stage.Answered answered -> new Answered(answered.answer().name(), answered.on());
                case Stage.Archived archived ->
                    new Answered(archived.answer().name(), day(CaseEvent.Served.class, happened));
                default -> new Answered(null, null);
            };
        }
    }

    /** When the first event of this kind happened. */
    private static @Nullable LocalDate day(Class<? extends CaseEvent> kind, List<Happening> happened) {
        return happened.stream()
                .map(Happening::event)
                .filter(kind::isInstance)
                .map(CaseEvent::on)
                .findFirst()
                .orElse(null);
    }
}
