package cn.yangguang.publication.policy.keeping;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.Publication;
import cn.yangguang.publication.policy.PolicyKind;
import cn.yangguang.publication.policy.RelationKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does what follows when a piece goes out or is taken back: what it abolishes is abolished, an interpretation is owed or
 * done. Each document of this house that it relates to gets an entry of its own, for its page says so from now on.
 */
@Component
public class FollowingPublication {

    private final Abolitions abolitions;
    private final RestoredDocuments restored;
    private final InterpretationDuties interpretations;
    private final Organization organization;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final Clock clock;

    FollowingPublication(
            Abolitions abolitions,
            RestoredDocuments restored,
            InterpretationDuties interpretations,
            Organization organization,
            Journal journal,
            JdbcClient jdbc,
            Clock clock) {
        this.abolitions = abolitions;
        this.restored = restored;
        this.interpretations = interpretations;
        this.organization = organization;
        this.journal = journal;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the transaction that published this content, by a member of staff or by the program itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void published(UUID by, Publication publication, Content content) {
        LocalDate today = LocalDate.now(clock);
        Actor doer = doer(by, publication);
        if (content.policy().interprets()) {
            interpretations.meet(publication, content, today);
        }
        if (content.policy().kind() != PolicyKind.NONE) {
            interpretations.begin(doer, publication, content, today);
        }
        List<UUID> abolished = content.policy().publications(RelationKind.ABOLISHES);
        tell(
                by,
                publication,
                abolished,
                Set.of(),
                abolitions.abolishedBy(publication.id(), abolished, from(content, today)));
    }

    /** What a document abolishes is in force until the document itself is. */
    private static LocalDate from(Content content, LocalDate today) {
        LocalDate force = content.metadata().validFrom();
        return force != null && force.isAfter(today) ? force : today;
    }

    /** In the transaction that took the publication back from the public. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawn(UUID by, Publication publication) {
        interpretations.end(doer(by, publication), publication.id(), LocalDate.now(clock));
        Set<UUID> unamended = restored.by(publication.id()).stream()
                .filter(one -> one.kind() == RelationKind.AMENDS)
                .map(RestoredDocuments.Restored::publication)
                .collect(Collectors.toSet());
        Set<UUID> lifted = abolitions.abolishedBy(publication.id(), List.of(), LocalDate.now(clock));
        tell(by, publication, List.of(), unamended, lifted);
    }

    /** Whom the things that follow name as their doer; nobody's rights are asked of it. */
    private Actor doer(UUID by, Publication publication) {
        String name = jdbc.sql("select name from staff where id = ?")
                .param(by)
                .query((row, _) -> row.getString("name"))
                .optional()
                .orElse("系统");
        return new Actor(by, name, organization.unit(publication.unit()).orElseThrow(), List.of());
    }

    private void tell(UUID by, Publication publication, List<UUID> abolished, Set<UUID> unamended, Set<UUID> moved) {
        journal.record(related(publication.id()).stream()
                .map(other -> Entry.of(
                        by, act(other, abolished, unamended, moved), "publication", other, "" + publication.id()))
                .toList());
    }

    private static String act(UUID other, List<UUID> abolished, Set<UUID> unamended, Set<UUID> moved) {
        if (!moved.contains(other)) {
            return unamended.contains(other) ? "publication.lift-amendment" : "publication.relate";
        }
        return abolished.contains(other) ? "publication.abolish" : "publication.lift-abolition";
    }

    /** Whatever it relates to or did in an earlier edition. */
    private List<UUID> related(UUID publication) {
        return jdbc.sql("""
                        select distinct r.publication_id from edition_relation r join edition e on e.id = r.edition_id
                        where e.publication_id = ? and e.published_at is not null and r.publication_id is not null
                        order by 1
                        """)
                .param(publication)
                .query((row, _) -> row.getObject("publication_id", UUID.class))
                .list();
    }
}
