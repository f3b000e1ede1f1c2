package cn.yangguang.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers a page's letters and finds out which way they run; a page written sideways is turned upright. */
final class Letters {
    private static final int ALONG = 0;
    private static final int DOWN = 1;
    private static final int UP = 2;

    private record Placed(String text, float x, float y, float endX, float endY, float size, int way) {}

    /** The side of the squares in which letters already printed are looked up. */
    private static final float NEAR = 4;

    private record Spot(String text, int x, int y) {}

    private final Turned turned;
    private final List<Placed> placed = new ArrayList<>();
    private final Map<Spot, Placed> printed = new HashMap<>();
    private final int[] ways = new int[3];

    Letters(Turned turned) {
        this.turned = turned;
    }

    void add(@Nullable String text, float x, float y, float endX, float endY, float size) {
        if (text == null || text.isBlank() || text.charAt(0) < ' ' || size <= 0) {
            return;
        }
        float fromX = turned.x(x, y);
        float fromY = turned.y(x, y);
        float toX = turned.x(endX, endY);
        float toY = turned.y(endX, endY);
        int way = Math.abs(toX - fromX) >= Math.abs(toY - fromY) ? ALONG : toY > fromY ? DOWN : UP;
        Placed letter = new Placed(text, fromX, fromY, toX, toY, size, way);
        if (!twice(letter)) {
            placed.add(letter);
            ways[way]++;
        }
    }

    int count() {
        return placed.size();
    }

    /** Bold is often faked by printing the same letter again, a hair's breadth away. */
    private boolean twice(Placed letter) {
        int x = Math.round(letter.x / NEAR);
        int y = Math.round(letter.y / NEAR);
        for (int nearX = x - 1; nearX <= x + 1; nearX++) {
            for (int nearY = y - 1; nearY <= y + 1; nearY++) {
                Placed other = printed.get(new Spot(letter.text, nearX, nearY));
                if (other != null && near(other, letter)) {
                    return true;
                }
            }
        }
        printed.put(new Spot(letter.text, x, y), letter);
        return false;
    }

    private static boolean near(Placed one, Placed other) {
        float reach = other.size * 0.2f;
        return Math.abs(one.x - other.x) < reach && Math.abs(one.y - other.y) < reach;
    }

    /** The page's ink; letters that run another way than most (stamps, watermarks) are left out. */
    Ink upright(List<Rule> rules, float width, float height) {
        int way = ways[DOWN] > ways[ALONG] ? DOWN : ALONG;
        way = ways[UP] > ways[way] ? UP : way;
        List<Letter> letters = new ArrayList<>(placed.size());
        for (Placed letter : placed) {
            if (letter.way == way) {
                letters.add(turn(letter, way, width, height));
            }
        }
        List<Rule> level = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            level.add(turn(rule, way, width, height));
        }
        return way == ALONG ? new Ink(letters, level, width, height) : new Ink(letters, level, height, width);
    }

    private static Letter turn(Placed letter, int way, float width, float height) {
        return switch (way) {
            case DOWN ->
                new Letter(letter.text, letter.y, width - letter.x, Math.abs(letter.endY - letter.y), letter.size);
            case UP ->
                new Letter(letter.text, height - letter.y, letter.x, Math.abs(letter.endY - letter.y), letter.size);
            default ->
                new Letter(
                        letter.text,
                        Math.min(letter.x, letter.endX),
                        letter.y,
                        Math.abs(letter.endX - letter.x),
                        letter.size);
        };
    }

    private static Rule turn(Rule rule, int way, float width, float height) {
        if (way == ALONG) {
            return rule;
        }
        boolean flipAt = rule.upright() == (way == DOWN);
        float over = rule.upright() ? width : height;
        float along = rule.upright() ? height : width;
        float at = flipAt ? over - rule.at() : rule.at();
        return flipAt
                ? new Rule(!rule.upright(), at, rule.from(), rule.to())
                : new Rule(!rule.upright(), at, along - rule.to(), along - rule.from());
    }
}
