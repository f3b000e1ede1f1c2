package cn.yangguang.plan.ledger;

import cn.yangguang.catalogue.keeping.CatalogueDuties;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which occurrences are looked at; null and empty is all.
 *
 * @param plan one plan, or the place whose catalogue is meant
 * @param year the plans of one year
 * @param unit whose: this unit's and those of the units below it
 * @param alone without those below it
 * @param chapter the first heading above the task, or {@link #NO_HEADING}
 * @param section the second
 * @param from the first due day
 * @param to the last due day
 * @param undated only what has no due day yet
 * @param byOffice only where the office set the measure
 * @param text what the task, the unit or the last piece of evidence says
 */
public record LedgerFilter(
        @Nullable UUID plan,
        @Nullable Integer year,
        @Nullable UUID unit,
        boolean alone,
        String chapter,
        String section,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean undated,
        Set<State> states,
        @Nullable Holder holder,
        boolean byOffice,
        String text,
        Sort sort) {

    /** The chapter of tasks that stand under no heading. */
    public static final String NO_HEADING = "没有标题";

    /** Everything, the first due day first. */
    public static final LedgerFilter ALL =
            new LedgerFilter(null, null, null, false, "", "", null, null, false, Set.of(), null, false, "", Sort.DUE);

    public LedgerFilter {
        states = Set.copyOf(states);
    }

    /** Only what stands so. */
    public LedgerFilter standing(Set<State> wanted) {
        return new LedgerFilter(
                plan, year, unit, alone, chapter, section, from, to, undated, wanted, holder, byOffice, text, sort);
    }

    /** Only of this unit, without those below it. */
    public LedgerFilter ofAlone(UUID wanted) {
        return new LedgerFilter(
                plan, year, wanted, true, chapter, section, from, to, undated, states, holder, byOffice, text, sort);
    }

    /** Only of this unit and those below it. */
    public LedgerFilter of(UUID wanted) {
        return new LedgerFilter(
                plan, year, wanted, false, chapter, section, from, to, undated, states, holder, byOffice, text, sort);
    }

    /** Only of these headings. */
    public LedgerFilter under(String first, String second) {
        return new LedgerFilter(
                plan, year, unit, alone, first, second, from, to, undated, states, holder, byOffice, text, sort);
    }

    /** Only what is due between these days; where there are none, what has no due day yet. */
    public LedgerFilter due(@Nullable LocalDate first, @Nullable LocalDate last) {
        boolean none = first == null && last == null;
        return new LedgerFilter(
                plan, year, unit, alone, chapter, section, first, last, none, states, holder, byOffice, text, sort);
    }

    /** Whether nothing is filtered, whatever the order. */
    public boolean everything() {
        return equals(
                new LedgerFilter(null, null, null, false, "", "", null, null, false, Set.of(), null, false, "", sort));
    }

    /** Whether a unit is among the wanted ones. */
    public boolean reaches(Unit one, UnitTree tree) {
        return unit == null
                || tree.find(new UnitId(unit))
                        .filter(top ->
                                alone ? top.id().equals(one.id()) : top.path().covers(one.path()))
                        .isPresent();
    }

    /** What the sources of the wanted duties begin with, where the plan is one. */
    Optional<String> source() {
        return Optional.ofNullable(plan).map(id -> "plan/" + id + "/");
    }

    /** What they begin with, where the plan is the catalogue of the place with this id. */
    Optional<String> catalogue() {
        return Optional.ofNullable(plan).map(id -> CatalogueDuties.source(new UnitId(id)));
    }
}
