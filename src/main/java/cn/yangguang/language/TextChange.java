package cn.yangguang.language;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A stretch of a text beside another text: it stayed, was taken out, or was put in. Never empty. */
public record TextChange(Kind kind, String text) {

    /** What became of a stretch. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** A number or a foreign word changes whole; of Chinese, single characters do. */
    private static final Pattern PART = Pattern.compile("[A-Za-z]+|[0-9０-９]+|.", Pattern.DOTALL);

    /** A lone character that stayed between two changes reads as noise: it counts as changed with them. */
    private static final int SHORTEST_KEPT = 2;

    /**
     * What leads from one text to the other, in order, what was taken out before what was put in. What stayed and what
     * was taken out make up {@code before}, what stayed and what was put in make up {@code after}.
     */
    public static List<TextChange> between(String before, String after) {
        List<String> old = parts(before);
        List<String> young = parts(after);
        List<TextChange> changes = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(changes, Kind.KEPT, old.subList(at, from));
            add(changes, Kind.REMOVED, delta.getSource().getLines());
            add(changes, Kind.ADDED, delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        add(changes, Kind.KEPT, old.subList(at, old.size()));
        return quiet(changes);
    }

    /** The text that all this was done to. */
    public static String before(List<TextChange> changes) {
        return without(changes, Kind.ADDED);
    }

    /** The text afterwards. */
    public static String after(List<TextChange> changes) {
        return without(changes, Kind.REMOVED);
    }

    private static String without(List<TextChange> changes, Kind kind) {
        return changes.stream()
                .filter(change -> change.kind != kind)
                .map(TextChange::text)
                .collect(Collectors.joining());
    }

    private static List<String> parts(String text) {
        return PART.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<TextChange> changes, Kind kind, List<String> parts) {
        if (!parts.isEmpty()) {
            changes.add(new TextChange(kind, String.join("", parts)));
        }
    }

    private static List<TextChange> quiet(List<TextChange> changes) {
        List<TextChange> quiet = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < changes.size(); i++) {
            TextChange change = changes.get(i);
            boolean inside = i > 0 && i + 1 < changes.size() && change.text.length() < SHORTEST_KEPT;
            if (change.kind == Kind.KEPT && !inside) {
                flush(quiet, removed, added);
                quiet.add(change);
            } else {
                removed.append(change.kind == Kind.ADDED ? "" : change.text);
                added.append(change.kind == Kind.REMOVED ? "" : change.text);
            }
        }
        flush(quiet, removed, added);
        return List.copyOf(quiet);
    }

    private static void flush(List<TextChange> quiet, StringBuilder removed, StringBuilder added) {
        if (!removed.isEmpty()) {
            quiet.add(new TextChange(Kind.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            quiet.add(new TextChange(Kind.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }
}
