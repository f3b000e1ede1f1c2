package cn.yangguang.plan.reading.table;

import cn.yangguang.plan.reading.text.Text;
import cn.yangguang.plan.reading.unit.UnitCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a column's cells look like, blank ones left out; shares are from 0 to 1.
 *
 * @param length mean length of its filled cells, in characters
 */
public record ColumnContent(double length, double units, double deadline, double serial, double filled) {

    public static ColumnContent of(List<String> cells) {
        List<String> filled = cells.stream().filter(cell -> !Text.isBlank(cell)).toList();
        if (filled.isEmpty()) {
            return new ColumnContent(0, 0, 0, 0, 0);
        }
        double count = filled.size();
        return new ColumnContent(
                filled.stream().mapToInt(Text::length).sum() / count,
                filled.stream().mapToDouble(UnitCell::likeness).sum() / count,
                filled.stream().filter(CellKind::isDeadline).count() / count,
                filled.stream().filter(CellKind::isSerial).count() / count,
                count / cells.size());
    }

    @Nullable
    public Meaning guess() {
        if (filled == 0) {
            return null;
        }
        if (serial > 0.6) {
            return Meaning.SERIAL;
        }
        if (deadline > 0.5) {
            return Meaning.DEADLINE;
        }
        return units > 0.55 ? Meaning.UNITS : null;
    }

    /** How well this content suits a header's meaning, from 0 to 1. */
    public double suits(@Nullable Meaning meaning) {
        if (meaning == null) {
            return 0.3;
        }
        return switch (meaning) {
            case SERIAL -> serial;
            case LEAD, UNITS, SUPPORT, PERSON -> filled == 0 ? 0.4 : units;
            case DEADLINE -> filled == 0 ? 0.4 : deadline;
            case REMARK -> filled < 0.5 ? 0.8 : 0.2;
            case HEADING -> units > 0.8 ? 0.2 : length < 40 ? 0.7 : 0.4;
            case REQUIREMENT -> units > 0.8 ? 0.1 : length >= 20 ? 1 : 0.4;
        };
    }
}
