package cn.yangguang.document.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Collects the straight rules of the paths that a page strokes, or fills so thinly that they are rules. */
final class Strokes {
    private static final float THIN = 3;
    private static final float STRAIGHT = 1;
    private static final int MOST_RULES = 50_000;

    private record Line(float x, float y, float toX, float toY) {}

    private final Turned turned;
    private final List<Rule> rules = new ArrayList<>();
    private final List<List<Line>> path = new ArrayList<>();
    private Point2D.Double start = new Point2D.Double();
    private Point2D.Double at = new Point2D.Double();

    Strokes(Turned turned) {
        this.turned = turned;
    }

    List<Rule> rules() {
        return rules;
    }

    Point2D current() {
        return at;
    }

    void move(double x, double y) {
        start = new Point2D.Double(x, y);
        at = start;
        path.add(new ArrayList<>(4));
    }

    void line(double x, double y) {
        if (path.isEmpty()) {
            move(x, y);
        }
        path.getLast().add(new Line(turned.x(at.x, at.y), turned.y(at.x, at.y), turned.x(x, y), turned.y(x, y)));
        at = new Point2D.Double(x, y);
    }

    void close() {
        line(start.x, start.y);
    }

    void forget() {
        path.clear();
    }

    void stroke() {
        path.forEach(figure -> figure.forEach(line -> add(line.x, line.y, line.toX, line.toY)));
    }

    /** A filled figure is a rule when it is thin; the background of a cell is none. */
    void fill() {
        for (List<Line> figure : path) {
            float left = Float.MAX_VALUE;
            float top = Float.MAX_VALUE;
            float right = -Float.MAX_VALUE;
            float bottom = -Float.MAX_VALUE;
            for (Line line : figure) {
                left = Math.min(left, Math.min(line.x, line.toX));
                right = Math.max(right, Math.max(line.x, line.toX));
                top = Math.min(top, Math.min(line.y, line.toY));
                bottom = Math.max(bottom, Math.max(line.y, line.toY));
            }
            if (right - left <= THIN && bottom - top > THIN) {
                add((left + right) / 2, top, (left + right) / 2, bottom);
            } else if (bottom - top <= THIN && right > left) {
                add(left, (top + bottom) / 2, right, (top + bottom) / 2);
            }
        }
    }

    private void add(float x, float y, float toX, float toY) {
        if (rules.size() >= MOST_RULES) {
            return;
        }
        if (Math.abs(x - toX) <= STRAIGHT && Math.abs(y - toY) > STRAIGHT) {
            rules.add(new Rule(true, (x + toX) / 2, Math.min(y, toY), Math.max(y, toY)));
        } else if (Math.abs(y - toY) <= STRAIGHT && Math.abs(x - toX) > STRAIGHT) {
            rules.add(new Rule(false, (y + toY) / 2, Math.min(x, toX), Math.max(x, toX)));
        }
    }
}
