package cn.yangguang.demo;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.keeping.Confirming;
import cn.yangguang.plan.keeping.ConfirmingPlan;
import cn.yangguang.plan.keeping.DraftingPlanText;
import cn.yangguang.plan.keeping.Importing;
import cn.yangguang.plan.keeping.ImportingPlan;
import cn.yangguang.plan.keeping.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** The district's plan of this year goes the way of every plan: read in, confirmed, and made public by somebody else. */
@Component
public class DemoPlan {

    /** Issued so lately that every standing is to be seen: before the plan, overdue, soon, open and not begun. */
    private static final int DAYS_AGO = 45;

    private static final int FIRST_REVISION = 1;

    private final ImportingPlan importing;
    private final ConfirmingPlan confirming;
    private final DraftingPlanText drafting;
    private final DemoPieces pieces;
    private final Clock clock;

    DemoPlan(
            ImportingPlan importing,
            ConfirmingPlan confirming,
            DraftingPlanText drafting,
            DemoPieces pieces,
            Clock clock) {
        this.importing = importing;
        this.confirming = confirming;
        this.drafting = drafting;
        this.pieces = pieces;
        this.clock = clock;
    }

    /** As if it had been issued lately; in the caller's transaction. A step that fails is a fault of ours. */
    void make(Unit district, DemoPieces.Hands hands) {
        UUID plan = read(district, hands.drafter(), issued(LocalDate.now(clock)));
        issue(hands, plan, FIRST_REVISION);
    }

    /** Reads the plan in that prints this day; in the caller's transaction. */
    public UUID read(Unit district, Actor office, LocalDate issued) {
        String name = "云汀区" + issued.getYear() + "年政务公开工作任务分解表.html";
        return imported(importing.importFile(
                office, district.id(), name, new ByteArrayResource(DemoResources.plan(issued)), null));
    }

    /** Reads the city's plan of this day in, to be put above the district's; in the caller's transaction. */
    public UUID readAbove(Unit district, Actor office, LocalDate issued) {
        String name = "澜江市" + issued.getYear() + "年政务公开工作任务分工.html";
        return imported(importing.importFile(
                office, district.id(), name, new ByteArrayResource(DemoResources.cityPlan(issued)), Level.CITY));
    }

    private static UUID imported(Importing read) {
        if (!(read instanceof Importing.Imported(UUID plan))) {
            throw new IllegalStateException("the demo's plan was not read: " + read);
        }
        return plan;
    }

    /** Confirms the draft of this revision and makes it public; in the caller's transaction. */
    public void issue(DemoPieces.Hands hands, UUID plan, int revision) {
        Confirming confirmed = confirming.confirm(hands.drafter(), plan, revision, "");
        if (!(confirmed instanceof Confirming.Confirmed)) {
            throw new IllegalStateException("the demo's plan was not confirmed: " + confirmed);
        }
        show(hands, plan);
    }

    /** Publishes what a plan says now; in the caller's transaction. */
    public void show(DemoPieces.Hands hands, UUID plan) {
        DraftingPlanText.Drafting text = drafting.draft(hands.drafter(), plan);
        if (!(text instanceof DraftingPlanText.Drafting.Drafted(UUID piece, String _))) {
            throw new IllegalStateException("what the public reads of the demo's plan was not drafted: " + text);
        }
        pieces.publish(hands, piece);
    }

    /** Of this year in any case. */
    static LocalDate issued(LocalDate today) {
        LocalDate lately = today.minusDays(DAYS_AGO);
        return lately.getYear() == today.getYear() ? lately : today.withDayOfYear(2);
    }
}
