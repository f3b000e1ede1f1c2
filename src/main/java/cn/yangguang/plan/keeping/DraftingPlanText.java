package cn.yangguang.plan.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.Stage;
import cn.yangguang.publication.keeping.Editions;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.keeping.NumberingPublication;
import cn.yangguang.publication.keeping.NumberingPublication.Printed;
import cn.yangguang.publication.keeping.Taking;
import cn.yangguang.publication.keeping.WritingPublication;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
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
    private final PublicTexts texts;
    private final Editions editions;
    private final WritingPublication writing;
    private final NumberingPublication numbering;

    DraftingPlanText(
            Organization organization,
            Plans plans,
            PlanRows rows,
            PlanEvents events,
            PublicTexts texts,
            Editions editions,
            WritingPublication writing,
            NumberingPublication numbering) {
        this.organization = organization;
        this.plans = plans;
        this.rows = rows;
        this.events = events;
        this.texts = texts;
        this.editions = editions;
        this.writing = writing;
        this.numbering = numbering;
    }

    /** What became of the wish. */
    public sealed interface Drafting {

        /** The piece lies before whoever drafts it; the doubt is about its document number (Chinese), or empty. */
        record Drafted(UUID publication, String doubt) implements Drafting {}

        /** People have written on the draft, which stays as it is until somebody says what it tells of; its version. */
        record Written(int version) implements Drafting {}

        /** The sentence says why not (Chinese). */
        record Refused(String sentence) implements Drafting {}

        record NoSuchPlan() implements Drafting {}

        record NotAllowed() implements Drafting {}
    }

    /** Drafts the piece, or its next edition after an amendment; needs CONFIRM_PLAN, and DRAFT_PUBLICATION as any draft. */
    @Transactional
    public Drafting draft(Actor actor, UUID id) {
        return opened(actor, id, (owner, plan) -> {
            String refusal = refusal(plan);
            return refusal.isEmpty() ? write(actor, owner, plan) : new Drafting.Refused(refusal);
        });
    }

    /**
     * Leaves the draft as people have written it, and says that it tells of the plan as it is now; the same rights.
     *
     * @param seen the version of the draft that the person saw
     */
    @Transactional
    public Drafting keep(Actor actor, UUID id, int seen) {
        return opened(actor, id, (owner, plan) -> {
            String refusal = refusal(plan);
            UUID publication = plan.publication();
            return !refusal.isEmpty() || publication == null
                    ? new Drafting.Refused(refusal.isEmpty() ? "还没有公开稿，请先起草。" : refusal)
                    : kept(actor, plan, publication, seen);
        });
    }

    private Drafting kept(Actor actor, Plan plan, UUID publication, int seen) {
        Content content = editions.latest(publication).orElseThrow().content();
        return became(plan, writing.write(actor, publication, seen, content, events.authors(plan.id())), "");
    }

    private Drafting opened(Actor actor, UUID id, BiFunction<Unit, Plan, Drafting> drafting) {
        Optional<Plan> found = plans.lock(id);
        Optional<Unit> owner = found.flatMap(one -> organization.tree().find(one.owner()));
        if (found.isEmpty() || owner.isEmpty()) {
            return new Drafting.NoSuchPlan();
        }
        return Permissions.may(actor, Act.CONFIRM_PLAN, owner.get())
                ? drafting.apply(owner.get(), found.get())
                : new Drafting.NotAllowed();
    }

    private String refusal(Plan plan) {
        if (plan.confirmed() == null) {
            return plan.discarded() == null ? "计划还没有确认，不能起草公开稿；请先由政务公开办确认。" : "计划已经作废，不能公开。";
        }
        if (plan.title().length() > LONGEST_TITLE) {
            return "计划的名称超过 " + LONGEST_TITLE + " 个字，请先在计划里改短，再起草公开稿。";
        }
        return texts.drafted(plan) ? "现在的内容已经起草了公开稿，请打开公开稿办理。" : "";
    }

    private Drafting write(Actor actor, Unit owner, Plan plan) {
        Content content = PlanText.of(plan.title(), plans.draft(plan.id(), plan.revision()));
        Set<UUID> others = events.authors(plan.id());
        UUID publication = plan.publication();
        if (publication == null) {
            Printed begun =
                    numbering.printed(actor, owner, null, content, last -> writing.begin(actor, owner, last, others));
            return became(plan, begun.taking(), begun.doubt());
        }
        KeptEdition kept = editions.latest(publication).orElseThrow();
        if (texts.touched(plan, kept)) {
            return written(kept);
        }
        Printed again = numbering.printed(
                actor,
                owner,
                publication,
                content,
                last -> writing.write(actor, publication, kept.version(), last, others));
        return became(plan, again.taking(), again.doubt());
    }

    private static Drafting written(KeptEdition kept) {
        boolean draft = kept.edition().stage() instanceof Stage.Drafted
                || kept.edition().stage() instanceof Stage.Returned;
        return draft
                ? new Drafting.Written(kept.version())
                : new Drafting.Refused("公开稿起草以后有人改过，正在审核或等待公开，没有重新起草；请先把公开稿退回起草人，再起草调整后的公开稿。");
    }

    private Drafting became(Plan plan, Taking taking, String doubt) {
        return switch (taking) {
            case Taking.Taken(KeptEdition now) -> {
                rows.text(plan, now.publication().id(), now.id());
                yield new Drafting.Drafted(now.publication().id(), doubt);
            }
            case Taking.Refused(String sentence) -> new Drafting.Refused(sentence);
            case Taking.Overtaken _ -> new Drafting.Refused("公开稿刚刚有改动，请看过以后再办。");
            case Taking.NotAllowed _ -> new Drafting.NotAllowed();
        };
    }
}
