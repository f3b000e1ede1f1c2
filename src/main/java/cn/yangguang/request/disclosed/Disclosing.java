package cn.yangguang.request.disclosed;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.request.Stage;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.keeping.ReadingApplicant;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts an answer into the public log and takes it out again; what still names somebody is refused. */
@Component
public class Disclosing {

    private final JdbcClient jdbc;
    private final Organization organization;
    private final ReadingApplicant reading;
    private final Journal journal;
    private final Clock clock;

    Disclosing(JdbcClient jdbc, Organization organization, ReadingApplicant reading, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.reading = reading;
        this.journal = journal;
        this.clock = clock;
    }

    /** What became of the wish. */
    public sealed interface Outcome {
        record Done() implements Outcome {}

        /** A sentence for the field where there is one, else for the form. */
        record Refused(String field, String sentence) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    /** Whether the person may do it, and the case has been answered. */
    public boolean may(Actor actor, KeptRequest kept) {
        boolean answered = kept.stage() instanceof Stage.Answered || kept.stage() instanceof Stage.Archived;
        return answered
                && Permissions.may(
                        actor, Act.PUBLISH, organization.unit(kept.unit()).orElseThrow());
    }

    @Transactional
    public Outcome disclose(Actor actor, KeptRequest kept, String question, String answer) {
        if (!may(actor, kept)) {
            return new Outcome.NotAllowed();
        }
        if (!reading.nameless(kept, question).equals(question)) {
            return new Outcome.Refused("question", "这里还有申请人的资料，或者疑似个人信息，请遮盖或者删去以后再公开。");
        }
        if (!reading.nameless(kept, answer).equals(answer)) {
            return new Outcome.Refused("answer", "这里还有申请人的资料，或者疑似个人信息，请遮盖或者删去以后再公开。");
        }
        int rows = jdbc.sql("""
                        insert into request_disclosed (request_id, question, answer, published_on, by_id)
                        values (:id, :question, :answer, :on, :by) on conflict (request_id) do nothing
                        """)
                .param("id", kept.id())
                .param("question", question)
                .param("answer", answer)
                .param("on", LocalDate.now(clock))
                .param("by", actor.staff())
                .update();
        if (rows == 0) {
            return new Outcome.Refused("", "这件答复已经由别人公开；要修改的，请先撤下。");
        }
        journal.record(Entry.of(actor.staff(), "request.disclose", "request", kept.id(), question + "\n" + answer));
        return new Outcome.Done();
    }

    @Transactional
    public Outcome withdraw(Actor actor, KeptRequest kept) {
        if (!may(actor, kept)) {
            return new Outcome.NotAllowed();
        }
        int rows = jdbc.sql("delete from request_disclosed where request_id = :id")
                .param("id", kept.id())
                .update();
        if (rows == 1) {
            journal.record(Entry.of(actor.staff(), "request.undisclose", "request", kept.id(), kept.number() + ""));
        }
        return new Outcome.Done();
    }
}
