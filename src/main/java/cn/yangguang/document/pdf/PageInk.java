package cn.yangguang.document.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs through a page's drawing orders and keeps letters and straight rules; pictures are passed over undecoded. */
final class PageInk extends PDFGraphicsStreamEngine {

    /** The page draws more than any office document would. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static final int MOST_ORDERS = 5_000_000;

    private static final int FORM = 500;
    private static final int MOST_LETTERS = 300_000;

    private final Letters letters;
    private final Strokes strokes;
    private int orders;

    private PageInk(PDPage page) {
        super(page);
        Turned turned = Turned.of(page);
        this.letters = new Letters(turned);
        this.strokes = new Strokes(turned);
    }

    static Ink of(PDPage page) throws IOException {
        PageInk ink = new PageInk(page);
        ink.processPage(page);
        Turned turned = Turned.of(page);
        return ink.letters.upright(ink.strokes.rules(), turned.width(), turned.height());
    }

    @Override
    protected void processOperator(Operator operator, java.util.List<COSBase> operands) throws IOException {
        // forms may draw forms, each a small stream to set up
        orders += operator.getName().equals(OperatorName.DRAW_OBJECT) ? FORM : 1;
        if (orders > MOST_ORDERS || Thread.currentThread().isInterrupted()) {
            throw new TooMuch();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        Point2D.Float end = matrix.transformPoint(displacement.getX(), displacement.getY());
        float size = Math.max(matrix.getScalingFactorX(), matrix.getScalingFactorY());
        if (letters.count() > MOST_LETTERS) {
            throw new TooMuch();
        }
        letters.add(text, matrix.getTranslateX(), matrix.getTranslateY(), end.x, end.y, size);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        strokes.move(p0.getX(), p0.getY());
        strokes.line(p1.getX(), p1.getY());
        strokes.line(p2.getX(), p2.getY());
        strokes.line(p3.getX(), p3.getY());
        strokes.close();
    }

    @Override
    public void moveTo(float x, float y) {
        strokes.move(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        strokes.line(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        strokes.move(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return strokes.current();
    }

    @Override
    public void closePath() {
        strokes.close();
    }

    @Override
    public void endPath() {
        strokes.forget();
    }

    @Override
    public void strokePath() {
        if (!white(getGraphicsState().getStrokingColor())) {
            strokes.stroke();
        }
        strokes.forget();
    }

    @Override
    public void fillPath(int windingRule) {
        if (!white(getGraphicsState().getNonStrokingColor())) {
            strokes.fill();
        }
        strokes.forget();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        if (white(getGraphicsState().getStrokingColor())) {
            fillPath(windingRule);
        } else {
            strokePath();
        }
    }

    /** Rules drawn in the paper's colour separate nothing. */
    private static boolean white(PDColor color) {
        float[] components = color.getComponents();
        boolean light = color.getColorSpace() != null
                && (color.getColorSpace().getName().equals(COSName.DEVICERGB.getName())
                        || color.getColorSpace().getName().equals(COSName.DEVICEGRAY.getName()));
        for (float component : components) {
            light &= component > 0.98f;
        }
        return light;
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void shadingFill(COSName name) {}
}
