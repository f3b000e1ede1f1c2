package cn.yangguang.publication.pages;

import cn.yangguang.language.TextChange;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.publication.keeping.Histories;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.structured.Column;
import cn.yangguang.publication.structured.RowChanges;
import cn.yangguang.publication.structured.RowSet;
import cn.yangguang.publication.structured.keeping.RowSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws up what changed in a piece since this person last had it before them: all that they would sign for. */
@Component
class ChangeViews {

    /** So many rows of either table are put beside each other. */
    private static final int MOST_PAIRED = 1_000;

    private final Histories histories;
    private final RowSets sets;

    ChangeViews(Histories histories, RowSets sets) {
        this.histories = histories;
        this.sets = sets;
    }

    /** Against what this person saw when they last signed or sent it back, else against what is before the public. */
    PublicationPage.Changes of(Actor actor, KeptEdition kept, @Nullable KeptEdition shown) {
        Optional<Histories.Text> seen = histories.lastSeen(kept, actor.staff());
        boolean later =
                shown != null && shown.edition().number() < kept.edition().number();
        if (seen.isEmpty() && !later) {
            return new PublicationPage.Changes("", List.of());
        }
        Histories.Text now = Histories.Text.of(kept.content());
        Histories.Text before = seen.orElseGet(() -> shown == null ? now : Histories.Text.of(shown.content()));
        List<List<TextChange>> changes =
                new ArrayList<>(ParagraphChanges.between(before.whole(now), now.whole(before)));
        changes.addAll(rows(before.rows(), kept.content().structured().rows()));
        return new PublicationPage.Changes(seen.isPresent() ? "与您上次办理时相比" : "与已经公开的一版相比", changes);
    }

    private List<List<TextChange>> rows(@Nullable UUID before, @Nullable RowSet now) {
        if (before == null || now == null || before.equals(now.id())) {
            return List.of();
        }
        return sets.find(before)
                .filter(old -> !old.hash().equals(now.hash()))
                .map(old -> rows(old, now))
                .orElse(List.of());
    }

    private List<List<TextChange>> rows(RowSet old, RowSet now) {
        String before = words(old.columns());
        String after = words(now.columns());
        if (!before.equals(after)) {
            return List.of(TextChange.between("表格的各栏：" + before, "表格的各栏：" + after));
        }
        return RowChanges.between(
                now.columns().stream().map(Column::heading).toList(),
                new RowChanges.Differing(
                        sets.missing(old.id(), now.id(), MOST_PAIRED),
                        sets.missing(now.id(), old.id(), MOST_PAIRED),
                        sets.countMissing(old.id(), now.id()),
                        sets.countMissing(now.id(), old.id())));
    }

    private static String words(List<Column> columns) {
        return columns.stream()
                .map(column ->
                        column.heading() + "（" + column.element().showing().label() + "）")
                .collect(Collectors.joining("、"));
    }
}
