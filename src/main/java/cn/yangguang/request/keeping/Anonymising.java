package cn.yangguang.request.keeping;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.request.Applicant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the people out of cases that were archived long ago (个人信息保护法 Art. 19): who asked, proofs of identity, and
 * whoever is named in the words. It cannot be undone; what happened, and the numbers, stay.
 */
@Component
public class Anonymising {

    /** Years after the archive, where no office has said otherwise. */
    public static final int YEARS = 10;

    private final JdbcClient jdbc;
    private final Requests requests;
    private final Journal journal;
    private final List<Forgetting> forgetting;
    private final Clock clock;

    Anonymising(JdbcClient jdbc, Requests requests, Journal journal, List<Forgetting> forgetting, Clock clock) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.journal = journal;
        this.forgetting = List.copyOf(forgetting);
        this.clock = clock;
    }

    /** Cases whose time is over today, those archived first coming first, at most so many. */
    public List<UUID> due(int most) {
        return jdbc.sql("""
                        select e.request_id from request_event e join request r on r.id = e.request_id
                          join unit u on u.id = r.unit_id
                        where e.what = 'ARCHIVED' and r.stage = 'ARCHIVED' and r.anonymised_on is null
                          and e.on_day <= cast(:today as date) - make_interval(years => coalesce(
                            (select t.years from request_retention t join unit p on p.id = t.place_id
                             where u.path like p.path || '%' order by length(p.path) desc limit 1), :years))
                        order by e.on_day, e.request_id limit :most
                        """)
                .param("today", LocalDate.now(clock))
                .param("years", YEARS)
                .param("most", most)
                .query((row, _) -> row.getObject("request_id", UUID.class))
                .list();
    }

    /** The day on which a case was anonymised. */
    public Optional<LocalDate> day(UUID id) {
        return jdbc.sql("select anonymised_on from request where id = :id and anonymised_on is not null")
                .param("id", id)
                .query((row, _) -> row.getObject("anonymised_on", LocalDate.class))
                .optional();
    }

    /** Anonymises one case: one transaction, one entry in the journal; nothing where it is done already. */
    @Transactional
    public void anonymise(UUID id) {
        requests.held(id).ifPresent(kept -> {
            @Nullable Applicant applicant = requests.applicant(id).orElse(null);
            UnaryOperator<String> nameless =
                    words -> applicant == null ? NamelessWords.of(words) : NamelessWords.of(words, applicant);
            if (done(kept, nameless)) {
                words(id, nameless);
                forgetting.forEach(one -> one.forget(id, nameless));
                journal.record(Entry.of(Entry.SYSTEM, "request.anonymise", "request", id, kept.number() + ""));
            }
        });
    }

    private boolean done(KeptRequest kept, UnaryOperator<String> nameless) {
        return jdbc.sql("""
                            update request set applicant = null, name_print = null, identity_print = null,
                              description = left(:description, 5000), many_why = left(:why, 500), anonymised_on = :today, version = version + 1
                            where id = :id and anonymised_on is null and stage = 'ARCHIVED'
                            """)
                        .param("description", nameless.apply(kept.description()))
                        .param("why", nameless.apply(kept.manyWhy()))
                        .param("today", LocalDate.now(clock))
                        .param("id", kept.id())
                        .update()
                == 1;
    }

    private record Word(int position, String words) {}

    private void words(UUID id, UnaryOperator<String> nameless) {
        List<Word> said = jdbc.sql("select position, words from request_event where request_id = :id and words <> ''")
                .param("id", id)
                .query((row, _) -> new Word(row.getInt("position"), row.getString("words")))
                .list();
        for (Word one : said) {
            String plain = nameless.apply(one.words());
            if (!plain.equals(one.words())) {
                jdbc.sql(
                                "update request_event set words = left(:words, 5000) where request_id = :id and position = :position")
                        .param("words", plain)
                        .param("id", id)
                        .param("position", one.position())
                        .update();
            }
        }
    }
}
