package cn.yangguang.plan.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.keeping.Editions;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.keeping.Taking;
import cn.yangguang.publication.keeping.WritingPublication;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts what the public is to read of a confirmed plan, as a piece of government information: it goes the way of every
 * piece, and who confirmed or amended the plan counts among its authors.
 */
@Component
public class DraftingPlanText {

    private static final int LONGEST_TITLE = 200;

    private final Organization organization;
    private final Plans plans;
    private final PlanRows rows;
    private final PlanEvents events;
    private final Editions editions;
    private final WritingPublication writing;

    DraftingPlanText(
            Organization organization,
            Plans plans,
            PlanRows rows,
            PlanEvents events,
            Editions editions,
            WritingPublication writing) {
        this.organization = organization;
        this.plans = plans;
        this.rows = rows;
        this.events = events;
        this.editions = editions;
        this.writing = writing;
    }

    /** What became of the wish. */
    public sealed interface Drafting {

        /** The piece lies before whoever drafts it. */
        record Drafted(UUID publication) implements Drafting {}

        /** The sentence says why not (Chinese). */
        record Refused(String sentence) implements Drafting {}

        record NoSuchPlan() implements Drafting {}

        record NotAllowed() implements Drafting {}
    }

    /** Drafts the piece, or its next edition after an amendment; needs CONFIRM_PLAN, and DRAFT_PUBLICATION as any draft. */
    @Transactional
    public Drafting draft(Actor actor, UUID id) {
        Optional<Plan> found = plans.lock(id);
        Optional<Unit> owner = found.flatMap(one -> organization.tree().find(one.owner()));
        if (found.isEmpty() || owner.isEmpty()) {
            return new Drafting.NoSuchPlan();
        }
        Plan plan = found.get();
        if (!Permissions.may(actor, Act.CONFIRM_PLAN, owner.get())) {
            return new Drafting.NotAllowed();
        }
        String refusal = refusal(plan);
        return refusal.isEmpty() ? write(actor, owner.get(), plan) : new Drafting.Refused(refusal);
    }

    private String refusal(Plan plan) {
        if (plan.confirmed() == null) {
            return plan.discarded() == null ? "计划还没有确认，不能起草公开稿；请先由政务公开办确认。" : "计划已经作废，不能公开。";
        }
        if (plan.title().length() > LONGEST_TITLE) {
            return "计划的名称超过 " + LONGEST_TITLE + " 个字，请先在计划里改短，再起草公开稿。";
        }
        return plans.textDrafted(plan) ? "现在的内容已经起草了公开稿，请打开公开稿办理。" : "";
    }

    private Drafting write(Actor actor, Unit owner, Plan plan) {
        Content content = PlanText.of(plan.title(), plans.draft(plan.id(), plan.revision()));
        Set<UUID> others = events.authors(plan.id());
        Taking taken = plan.publication() == null
                ? writing.begin(actor, owner, content, others)
                : again(actor, plan.publication(), content, others);
        return switch (taken) {
            case Taking.Taken(KeptEdition now) -> {
                rows.text(plan, now.publication().id(), now.id());
                yield new Drafting.Drafted(now.publication().id());
            }
            case Taking.Refused(String sentence) -> new Drafting.Refused(sentence);
            case Taking.Overtaken _ -> new Drafting.Refused("公开稿刚刚有改动，请看过以后再办。");
            case Taking.NotAllowed _ -> new Drafting.NotAllowed();
        };
    }

    private Taking again(Actor actor, UUID publication, Content content, Set<UUID> others) {
        int version = editions.latest(publication).orElseThrow().version();
        return writing.write(actor, publication, version, content, others);
    }
}
