package cn.yangguang.publication.pages;

import cn.yangguang.language.TextChange;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** What changed from one text to another, paragraph by paragraph; what stayed is left out. */
final class ParagraphChanges {

    /** Beyond this many characters two stretches are shown whole, for comparing them takes their product. */
    private static final int LONGEST_COMPARED = 5_000;

    private ParagraphChanges() {}

    static List<List<TextChange>> between(String before, String after) {
        List<List<TextChange>> changes = new ArrayList<>();
        List<String> old = before.lines().toList();
        List<String> young = after.lines().toList();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
            add(changes, delta.getSource().getLines(), delta.getTarget().getLines());
        }
        return changes;
    }

    /** As many lines in the place of as many are compared one by one. */
    private static void add(List<List<TextChange>> changes, List<String> before, List<String> after) {
        if (before.size() != after.size()) {
            changes.add(change(String.join("\n", before), String.join("\n", after)));
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            changes.add(change(before.get(i), after.get(i)));
        }
    }

    private static List<TextChange> change(String before, String after) {
        if (before.length() + after.length() <= LONGEST_COMPARED) {
            return TextChange.between(before, after);
        }
        List<TextChange> whole = new ArrayList<>();
        if (!before.isEmpty()) {
            whole.add(new TextChange(TextChange.Kind.REMOVED, before));
        }
        if (!after.isEmpty()) {
            whole.add(new TextChange(TextChange.Kind.ADDED, after));
        }
        return whole;
    }
}
