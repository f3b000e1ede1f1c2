package cn.yangguang.publication.keeping;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.publication.DocumentType;
import cn.yangguang.publication.ReviewLevels;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets how many levels sign a unit's pieces and who sits where; what is under review keeps its number of levels. */
@Component
public class SettingLevels {

    private final LevelRows rows;
    private final Journal journal;

    SettingLevels(LevelRows rows, Journal journal) {
        this.rows = rows;
        this.journal = journal;
    }

    /** What became of it. */
    public sealed interface Setting {
        record Set() implements Setting {}

        /** Why not (Chinese), by what is wrong, as {@link ReviewLevels#problems()} names it. */
        record Refused(Map<String, String> problems) implements Setting {}

        /** Somebody set it since this person looked. */
        record Overtaken(LevelRows.Kept now) implements Setting {}

        record NotAllowed() implements Setting {}
    }

    /** Needs SET_REVIEW_LEVELS for the unit; a type of null is everything without a line of its own. */
    @Transactional
    public Setting set(Actor actor, Unit unit, @Nullable DocumentType type, ReviewLevels levels, int seen) {
        if (!Permissions.may(actor, Act.SET_REVIEW_LEVELS, unit)) {
            return new Setting.NotAllowed();
        }
        Map<String, String> problems = levels.problems();
        if (!problems.isEmpty()) {
            return new Setting.Refused(problems);
        }
        if (!rows.write(unit.id(), type, levels, seen)) {
            return new Setting.Overtaken(rows.exactly(unit.id(), type));
        }
        journal.record(Entry.of(
                actor.staff(),
                "review-levels.set",
                "review-levels",
                unit.id().value(),
                type + " " + levels.count() + new TreeMap<>(levels.seats())));
        return new Setting.Set();
    }
}
