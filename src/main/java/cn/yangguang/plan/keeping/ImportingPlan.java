package cn.yangguang.plan.keeping;

import cn.yangguang.document.Document;
import cn.yangguang.keys.Sm3;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.reading.ReadPlan;
import cn.yangguang.store.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a file in as the draft of a plan: one transaction, or nothing at all. */
@Component
public class ImportingPlan {

    private final Organization organization;
    private final PlanNames names;
    private final Plans plans;
    private final PlanRows rows;
    private final PlanFiles files;
    private final TransactionTemplate transaction;

    ImportingPlan(
            Organization organization,
            PlanNames names,
            Plans plans,
            PlanRows rows,
            PlanFiles files,
            TransactionTemplate transaction) {
        this.organization = organization;
        this.names = names;
        this.plans = plans;
        this.rows = rows;
        this.files = files;
        this.transaction = transaction;
    }

    /**
     * Reads the content under the name that its sender gave it, as a plan of the owner; needs EDIT_PLAN there. The
     * content is opened up to three times and only held in memory while it is being read.
     *
     * @throws UncheckedIOException if the content cannot be had
     */
    public Importing importFile(Actor actor, UnitId ownerId, String fileName, InputStreamSource content) {
        return importFile(actor, ownerId, fileName, content, null);
    }

    /**
     * The same for a plan of a higher level, which is kept to be compared with the owner's own and binds nobody.
     *
     * @param level of whom it is; null for a plan of the owner itself
     */
    public Importing importFile(
            Actor actor, UnitId ownerId, String fileName, InputStreamSource content, @Nullable Level level) {
        UnitTree tree = organization.tree();
        Optional<Unit> owner = tree.find(ownerId).filter(unit -> Permissions.may(actor, Act.EDIT_PLAN, unit));
        if (owner.isEmpty()) {
            return new Importing.NotAllowed();
        }
        if (!owner.get().kind().place()) {
            return new Importing.NoPlace(owner.get().name() + "不是市、区县、镇街等地方，不单独编制计划；请选择它所属的地方。");
        }
        Optional<Plan> known = plans.ofFile(ownerId, sm3(content));
        if (known.isPresent()) {
            return new Importing.Known(known.get().id(), known.get().title());
        }
        return switch (files.keep(fileName, content)) {
            case PlanFiles.Keeping.Refused(String sentence) -> new Importing.Refused(sentence);
            case PlanFiles.Keeping.Kept(StoredFile file, Document document, ReadPlan read) -> {
                Draft draft = names.reading(tree, owner.get(), read.issuedOn()).draft(read);
                yield add(plan(actor, ownerId, fileName, file, draft, level), document, draft);
            }
        };
    }

    private static String sm3(InputStreamSource content) {
        try (InputStream stream = content.getInputStream()) {
            return Sm3.hex(Sm3.hash(stream));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Plan plan(Actor actor, UnitId owner, String fileName, StoredFile file, Draft draft, @Nullable Level level) {
        Plan.Done uploaded = new Plan.Done(actor.staff(), actor.name(), rows.instant());
        return new Plan(
                UUID.randomUUID(),
                owner,
                draft.header(),
                fileName,
                file.sm3(),
                uploaded,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                1,
                level);
    }

    private Importing add(Plan plan, Document document, Draft draft) {
        boolean added = Boolean.TRUE.equals(transaction.execute(_ -> {
            boolean fresh = rows.add(plan, document, draft);
            if (fresh) {
                rows.record(plan.uploaded().by(), "plan.imported", plan.id(), plan + draft.toString());
            }
            return fresh;
        }));
        if (added) {
            return new Importing.Imported(plan.id());
        }
        // somebody read in the same file while we read it
        Plan first = plans.ofFile(plan.owner(), plan.sm3()).orElseThrow();
        return new Importing.Known(first.id(), first.title());
    }
}
