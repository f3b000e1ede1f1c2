package cn.yangguang.desk;

import cn.yangguang.catalogue.keeping.CatalogueDuties;
import cn.yangguang.duty.Duty;
import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.keeping.ObligationWords;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.duty.keeping.Section;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Plans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws up the rows of the list for one reader on one day. */
record DeskRows(Actor actor, UnitTree tree, LocalDate today, Plans plans, Map<UUID, String> titles) {

    DeskRows(Actor actor, UnitTree tree, LocalDate today, Plans plans) {
        this(actor, tree, today, plans, new HashMap<>());
    }

    private static final int SHORT = 48;
    private static final Pattern PLAN = Pattern.compile("plan/([0-9a-f-]{36})(?:/.*)?");
    private static final Pattern POLICY = Pattern.compile("policy/([0-9a-f-]{36})");
    private static final Pattern ITEM = Pattern.compile("catalogue/([0-9a-f-]{36})/([0-9a-f-]{36})(?:/\\d+)?");

    /**
     * The listed ones of some sections under their titles; by unit, each folded, for who watches over many.
     *
     * @param counts how many each section has on all pages together
     */
    List<DeskPage.Group> groups(
            List<Owed> owed, Map<Section, Long> counts, Predicate<Section.Kind> which, boolean byUnit) {
        SortedMap<Heading, SequencedMap<String, List<DeskPage.Row>>> rows = new TreeMap<>();
        for (Owed one : owed) {
            Section section = Section.of(one, today);
            if (which.test(section.kind())) {
                rows.computeIfAbsent(Heading.of(section, today), none -> new LinkedHashMap<>())
                        .computeIfAbsent(byUnit ? String.join("、", one.units()) : "", none -> new ArrayList<>())
                        .add(row(one));
            }
        }
        return rows.entrySet().stream()
                .map(entry -> new DeskPage.Group(
                        entry.getKey().title(),
                        counts.getOrDefault(entry.getKey().section(), 0L),
                        parts(entry.getValue())))
                .toList();
    }

    private static List<DeskPage.Part> parts(SequencedMap<String, List<DeskPage.Row>> rows) {
        return rows.entrySet().stream()
                .map(entry -> new DeskPage.Part(entry.getKey(), entry.getValue()))
                .toList();
    }

    private DeskPage.Row row(Owed owed) {
        Duty duty = owed.duty();
        return new DeskPage.Row(
                OwedWords.due(owed),
                OwedWords.left(owed, today),
                owed.title(),
                cut(owed.title()),
                String.join(" › ", owed.path()),
                ObligationWords.of(duty.obligation()),
                duty.ground().words(),
                duty.ground().setByOffice(),
                duty.holder().words(),
                String.join("、", owed.units()),
                facts(owed),
                "/desk/due/" + owed.id(),
                owed.occurrence().dueBy() instanceof Occurrence.DueBy.Trigger
                        ? (mayRecord() ? "登记事由" : "已登记的事由")
                        : "为什么是这一天",
                records(owed) ? "/desk/due/" + owed.id() + "/evidence" : "",
                plan(owed).or(() -> item(owed)).or(() -> policy(owed)).orElse(null),
                OwedWords.badge(owed.standing()));
    }

    private boolean mayRecord() {
        return !Reach.of(actor, Act.RECORD_OCCASIONS).isEmpty();
    }

    private boolean records(Owed owed) {
        Reach reach = Reach.of(actor, Act.ADD_EVIDENCE);
        boolean open =
                !owed.closed() && !owed.settled() && !(owed.occurrence().dueBy() instanceof Occurrence.DueBy.Trigger);
        return open
                && owed.unitIds().stream()
                        .flatMap(unit -> tree.find(unit).stream())
                        .anyMatch(unit -> reach.covers(unit.path()));
    }

    private static List<DeskPage.Fact> facts(Owed owed) {
        List<DeskPage.Fact> facts = new ArrayList<>();
        facts.add(new DeskPage.Fact("本次", owed.occurrence().name()));
        if (owed.occurrence().needed() > 1) {
            facts.add(new DeskPage.Fact("次数", "需要 " + owed.occurrence().needed() + " 次"));
        }
        facts.add(new DeskPage.Fact("可办时间", owed.occurrence().opens() + " 起"));
        if (owed.duty().trigger() != null) {
            facts.add(new DeskPage.Fact("起算", owed.duty().trigger()));
        }
        if (owed.occasion() != null) {
            facts.add(new DeskPage.Fact("事由", owed.occasion()));
        }
        if (owed.duty().condition() != null) {
            facts.add(new DeskPage.Fact("适用", owed.duty().condition()));
        }
        return facts;
    }

    private static String cut(String title) {
        return title.codePointCount(0, title.length()) <= SHORT
                ? title
                : title.substring(0, title.offsetByCodePoints(0, SHORT)) + "……";
    }

    /** The plan that a duty was read from, where the reader may see it. */
    private Optional<DeskPage.Link> plan(Owed owed) {
        Matcher source = PLAN.matcher(owed.duty().source());
        boolean may = tree.find(owed.owner())
                .filter(owner -> Permissions.may(actor, Act.READ_PLAN, owner))
                .isPresent();
        if (!may || !source.matches()) {
            return Optional.empty();
        }
        UUID id = UUID.fromString(source.group(1));
        String title = titles.computeIfAbsent(
                id, plan -> plans.find(plan).map(Plan::title).orElse("所属计划"));
        return Optional.of(new DeskPage.Link(title, "/desk/plans/" + id));
    }

    /** The policy document that is to be interpreted. */
    private Optional<DeskPage.Link> policy(Owed owed) {
        Matcher source = POLICY.matcher(owed.duty().source());
        return source.matches() && !Reach.of(actor, Act.READ_PUBLICATIONS).isEmpty()
                ? Optional.of(new DeskPage.Link("要解读的政策文件", "/desk/publications/" + source.group(1)))
                : Optional.empty();
    }

    /** The item of a catalogue that a duty was read from: everybody whom it binds may see it. */
    private Optional<DeskPage.Link> item(Owed owed) {
        Matcher source = ITEM.matcher(owed.duty().source());
        if (!source.matches()) {
            return Optional.empty();
        }
        return tree.find(new UnitId(UUID.fromString(source.group(1))))
                .map(place ->
                        new DeskPage.Link(CatalogueDuties.title(place), "/desk/catalogue/items/" + source.group(2)));
    }
}
