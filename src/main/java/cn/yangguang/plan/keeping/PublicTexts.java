package cn.yangguang.plan.keeping;

import cn.yangguang.organization.access.Reach;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.Stage;
import cn.yangguang.publication.keeping.Editions;
import cn.yangguang.publication.keeping.KeptEdition;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the public reads of plans word for word; people may have masked or changed what was drafted from the plan. */
@Component
public class PublicTexts {

    private final Plans plans;
    private final Editions editions;
    private final JdbcClient jdbc;

    PublicTexts(Plans plans, Editions editions, JdbcClient jdbc) {
        this.plans = plans;
        this.editions = editions;
        this.jdbc = jdbc;
    }

    /** The edition before the public, where it does not say what the plan says; nothing where it does. */
    public Optional<Content> changed(Plan plan) {
        UUID publication = plan.publication();
        Integer revision = plan.shown();
        return publication == null || revision == null
                ? Optional.empty()
                : editions.shown(publication)
                        .map(KeptEdition::content)
                        .filter(content -> !content.title().equals(plan.title())
                                || !says(content.title(), content.body(), plan.id(), revision));
    }

    /** Whether every edition that was before the public with this revision said what the plan said. */
    public boolean asPlanned(UUID plan, int revision) {
        return jdbc
                .sql("""
                        select e.title, e.body from plan_text t join edition e on e.id = t.edition_id
                        where t.plan_id = :plan and t.revision = :revision and e.published_at is not null
                        """)
                .param("plan", plan)
                .param("revision", revision)
                .query((row, _) -> says(row.getString("title"), row.getString("body"), plan, revision))
                .list()
                .stream()
                .allMatch(says -> says);
    }

    /** Whether people have written on an edition that is not out since it was drafted of the plan, or begun it themselves. */
    boolean touched(Plan plan, KeptEdition kept) {
        boolean settled = kept.edition().stage() instanceof Stage.Published
                || kept.edition().stage() instanceof Stage.Withdrawn
                || kept.edition().stage() instanceof Stage.Ended
                || kept.edition().stage() instanceof Stage.Filed;
        return !settled
                && !jdbc.sql("select revision from plan_text where edition_id = ?")
                        .param(kept.id())
                        .query((row, _) -> row.getInt("revision"))
                        .optional()
                        .filter(revision -> asDrafted(plan, revision, kept.content()))
                        .isPresent();
    }

    /** A number that was doubted is left out. */
    private boolean asDrafted(Plan plan, int revision, Content content) {
        Draft draft = plans.draft(plan.id(), revision);
        Content planned = PlanText.of(plan.asShown(draft.header()).title(), draft);
        String number = content.metadata().documentNumber();
        return (number.isEmpty() || number.equals(planned.metadata().documentNumber()))
                && planned.numbered(number).hash().equals(content.hash());
    }

    /** Whether the public reads the plan as it was switched on before plans had pieces, and no piece has been out yet. */
    public boolean fromBefore(Plan plan) {
        UUID publication = plan.publication();
        return plan.published() != null
                && (publication == null || editions.shown(publication).isEmpty());
    }

    private boolean says(String title, String body, UUID plan, int revision) {
        Content planned = PlanText.of(title, plans.draft(plan, revision));
        return planned.body().equals(body);
    }

    /** The public plans within reach of whose amendment nobody has drafted yet what the public is to read. */
    public List<Plan> waiting(Reach reach) {
        return jdbc.sql(Plans.SELECT + """
                        join unit w on w.id = p.owner_id
                        where w.path like any (:reach) and shown.revision <> p.revision
                          and not exists (select from plan_text t where t.plan_id = p.id and t.revision = p.revision)
                        order by p.year desc, p.id
                        """)
                .param("reach", reach.patterns())
                .query(PlanRow::read)
                .list();
    }

    /** Whether what the public is to read was drafted of its present revision. */
    public boolean drafted(Plan plan) {
        return jdbc.sql("""
                        select exists (select from plan_text where plan_id = :plan and revision = :revision) as there
                        """)
                .param("plan", plan.id())
                .param("revision", plan.revision())
                .query((row, _) -> row.getBoolean("there"))
                .single();
    }

    /** Whether what the public is to read of it has left its drafter and is not out yet. */
    boolean underWay(Plan plan) {
        return jdbc.sql("""
                        select exists (select from plan p join publication b on b.id = p.publication_id
                          join edition e on e.publication_id = b.id and e.number = b.latest
                          where p.id = :plan
                            and e.stage in ('IN_REVIEW', 'IN_SECRECY_REVIEW', 'CLEARED', 'SCHEDULED')) as there
                        """)
                .param("plan", plan.id())
                .query((row, _) -> row.getBoolean("there"))
                .single();
    }
}
