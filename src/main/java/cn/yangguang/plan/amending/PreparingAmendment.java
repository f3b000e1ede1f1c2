package cn.yangguang.plan.amending;

import cn.yangguang.document.Document;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.PlanFiles;
import cn.yangguang.plan.keeping.PlanNames;
import cn.yangguang.plan.keeping.PlanRows;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.plan.reading.ReadPlan;
import cn.yangguang.store.StoredFile;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins an amendment of a plan that binds: a draft of its own, corrected like any other, that changes nothing yet. */
@Component
public class PreparingAmendment {

    private final Organization organization;
    private final PlanNames names;
    private final PlanFiles files;
    private final Plans plans;
    private final PlanRows rows;
    private final TransactionTemplate transaction;

    PreparingAmendment(
            Organization organization,
            PlanNames names,
            PlanFiles files,
            Plans plans,
            PlanRows rows,
            TransactionTemplate transaction) {
        this.organization = organization;
        this.names = names;
        this.files = files;
        this.plans = plans;
        this.rows = rows;
        this.transaction = transaction;
    }

    /** What became of the wish. */
    public sealed interface Preparing {
        record Prepared(UUID amendment) implements Preparing {}

        /** Nothing was stored; the sentence says why (Chinese). */
        record Refused(String sentence) implements Preparing {}

        record NoSuchPlan() implements Preparing {}

        record NotAllowed() implements Preparing {}
    }

    /** Begins with the tasks in force; needs EDIT_PLAN. */
    public Preparing prepare(Actor actor, UUID id) {
        return checked(
                actor,
                id,
                plan -> add(actor, id, new Source(plan.fileName(), plan.sm3(), plans.original(id), AmendedDraft::of)));
    }

    /** Begins with an amended document, whose tasks are matched with those in force; needs EDIT_PLAN. */
    public Preparing prepare(Actor actor, UUID id, String fileName, InputStreamSource content) {
        return checked(actor, id, plan -> switch (files.keep(fileName, content)) {
            case PlanFiles.Keeping.Refused(String sentence) -> new Preparing.Refused(sentence);
            case PlanFiles.Keeping.Kept(StoredFile file, Document document, ReadPlan read) -> {
                Draft draft = draft(plan, read);
                yield add(
                        actor,
                        id,
                        new Source(fileName, file.sm3(), document, inForce -> AmendedDraft.of(inForce, draft)));
            }
        });
    }

    private Draft draft(Plan plan, ReadPlan read) {
        UnitTree tree = organization.tree();
        Unit owner = tree.find(plan.owner()).orElseThrow();
        return names.reading(tree, owner, read.issuedOn()).draft(read);
    }

    /** Where an amendment comes from: its document, and how the tasks in force become its draft. */
    private record Source(String fileName, String sm3, Document document, UnaryOperator<Draft> draft) {}

    /** Looks first whether it may be, so that no file is read in vain; what counts is looked at again under the lock. */
    private Preparing checked(Actor actor, UUID id, Function<Plan, Preparing> prepare) {
        Optional<Plan> plan = plans.find(id);
        Optional<Unit> owner = plan.flatMap(one -> organization.unit(one.owner()));
        if (plan.isEmpty() || owner.isEmpty()) {
            return new Preparing.NoSuchPlan();
        }
        if (!Permissions.may(actor, Act.EDIT_PLAN, owner.get())) {
            return new Preparing.NotAllowed();
        }
        String refusal = refusal(plan.get());
        return refusal.isEmpty() ? prepare.apply(plan.get()) : new Preparing.Refused(refusal);
    }

    private String refusal(Plan plan) {
        if (plan.confirmed() == null) {
            return "这份计划还没有确认，直接修改草稿就可以，不需要调整。";
        }
        if (plan.closedOn() != null) {
            return "这份计划已办结，不能调整；确需调整的请先重新打开。";
        }
        return plans.amendment(plan.id()).isPresent() ? "这份计划已经有一份调整稿在准备，请接着改那一份，或先作废它。" : "";
    }

    private Preparing add(Actor actor, UUID id, Source source) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            Plan plan = plans.lock(id).orElseThrow();
            String refusal = refusal(plan);
            if (!refusal.isEmpty()) {
                return new Preparing.Refused(refusal);
            }
            Draft draft = source.draft.apply(plans.draft(id, plan.revision()));
            Plan.Done begun = new Plan.Done(actor.staff(), actor.name(), rows.instant());
            Plan amendment = new Plan(
                    UUID.randomUUID(),
                    plan.owner(),
                    draft.header(),
                    source.fileName,
                    source.sm3,
                    begun,
                    null,
                    null,
                    null,
                    null,
                    null,
                    id,
                    false,
                    null,
                    1,
                    null);
            rows.add(amendment, source.document, draft);
            rows.record(actor.staff(), "plan.amendment-begun", amendment.id(), amendment + draft.toString());
            return new Preparing.Prepared(amendment.id());
        }));
    }
}
