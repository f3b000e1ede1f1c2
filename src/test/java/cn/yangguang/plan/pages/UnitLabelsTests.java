package cn.yangguang.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitKind;
import cn.yangguang.organization.UnitPath;
import cn.yangguang.organization.UnitTree;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitLabelsTests {

    private final List<Unit> units = new ArrayList<>();

    private Unit add(@Nullable Unit parent, String name) {
        String step = "u" + units.size();
        UnitPath path = parent == null ? UnitPath.root(step) : parent.path().below(step);
        UnitId id = new UnitId(new UUID(7, units.size()));
        Unit unit = new Unit(
                id,
                parent == null ? null : parent.id(),
                path,
                name,
                UnitKind.OFFICE,
                units.size(),
                List.of(),
                List.of(),
                null,
                null,
                null);
        units.add(unit);
        return unit;
    }

    @Test
    void unitsOfOneNameShowAsMuchAboveThemAsTellsThemApart() {
        Unit district = add(null, "青石区");
        Unit bureau = add(district, "青石区财政局");
        Unit one = add(add(district, "柳泉镇"), "财政所");
        Unit two = add(add(district, "白沙镇"), "财政所");
        Unit twin = add(two, "财政所");
        UnitLabels labels = new UnitLabels(UnitTree.of(units), List.of(bureau.id(), one.id(), two.id(), twin.id()));
        assertThat(labels.of(bureau.id())).isEqualTo("青石区财政局");
        assertThat(labels.of(List.of(one.id(), two.id()))).isEqualTo("柳泉镇 › 财政所、白沙镇 › 财政所");
        assertThat(labels.of(twin.id())).isEqualTo("财政所 › 财政所");
        assertThat(labels.of(new UnitId(new UUID(7, 99)))).isEqualTo("（已不存在的单位）");
    }
}
