package cn.yangguang.language.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way to read a stretch of the text, and the best way to come to it. */
final class Node {
    final int start;
    final int end;
    final Known known;

    /** What this way costs beyond its word: a name's own improbability, or the slip of a pen. */
    final double extra;

    final Word.Sort sort;
    double cost = Double.POSITIVE_INFINITY;

    @Nullable
    Node before;

    Node(int start, int end, Known known, double extra, Word.Sort sort) {
        this.start = start;
        this.end = end;
        this.known = known;
        this.extra = extra;
        this.sort = sort;
    }

    /** Takes the cheapest way here from those that end where this begins. */
    void reach(List<Node> earlier) {
        for (int i = 0; i < earlier.size(); i++) {
            Node from = earlier.get(i);
            double reached = from.cost + Lexicon.surprise(from.known, known) + extra;
            if (reached < cost) {
                cost = reached;
                before = from;
            }
        }
    }

    /** What this node adds to the way that it lies on. */
    double own() {
        return before == null ? cost : cost - before.cost;
    }
}
