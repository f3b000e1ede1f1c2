package cn.yangguang.plan.ledger;

import cn.yangguang.catalogue.keeping.CatalogueDuties;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Plans;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The filter in words, for whoever has only the file. */
@Component
public class FilterWords {

    private final Plans plans;

    FilterWords(Plans plans) {
        this.plans = plans;
    }

    /** What a file with this filter is called: the year or plan, and whose. */
    public String title(LedgerFilter filter, UnitTree tree) {
        String whose = unit(filter, tree).map(Unit::name).orElse("");
        return whose + (filter.year() == null ? "" : filter.year() + "年")
                + plan(filter, tree).orElse("政务公开工作") + "台账";
    }

    /** What was filtered, in one sentence; everything where nothing was. */
    public String of(LedgerFilter filter, UnitTree tree) {
        List<String> words = new ArrayList<>();
        plan(filter, tree).ifPresent(words::add);
        add(words, filter.year(), "%s 年的计划");
        unit(filter, tree).ifPresent(unit -> words.add(unit.name() + (filter.alone() ? "（不含下级单位）" : "（含下级单位）")));
        add(words, filter.chapter(), "%s");
        add(words, filter.section(), "%s");
        add(words, filter.from(), "到期日从 %s 起");
        add(words, filter.to(), "到期日到 %s 止");
        add(words, filter.undated() ? "还没有到期日的" : "", "%s");
        add(words, filter.states().stream().sorted().map(State::label).collect(Collectors.joining("、")), "%s");
        add(words, filter.holder() == null ? "" : filter.holder().words(), "%s");
        add(words, filter.byOffice() ? "时限由政务公开办设定的" : "", "%s");
        add(words, filter.text(), "含“%s”的");
        return words.isEmpty() ? "全部" : String.join("；", words);
    }

    /** The plan's title, or the name of the catalogue of the place with this id. */
    private Optional<String> plan(LedgerFilter filter, UnitTree tree) {
        UUID id = filter.plan();
        return id == null
                ? Optional.empty()
                : plans.find(id)
                        .map(Plan::title)
                        .or(() -> tree.find(new UnitId(id)).map(CatalogueDuties::title));
    }

    private static Optional<Unit> unit(LedgerFilter filter, UnitTree tree) {
        return filter.unit() == null ? Optional.empty() : tree.find(new UnitId(filter.unit()));
    }

    private static void add(List<String> words, @Nullable Object value, String pattern) {
        if (value != null && !value.toString().isEmpty()) {
            words.add(pattern.formatted(value));
        }
    }
}
