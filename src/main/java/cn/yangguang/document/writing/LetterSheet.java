package cn.yangguang.document.writing;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The pages of a letter, written from above; points, counted from the left edge of the text and the upper edge of the page. */
final class LetterSheet implements AutoCloseable {

    static final double MM = 72 / 25.4;
    static final double HEIGHT = 297 * MM;
    static final double WIDTH = 156 * MM;
    /** How high the text of a page may be. */
    static final double ROOM = 225 * MM;

    private static final double LEFT = 28 * MM;
    private static final double TOP = 37 * MM;
    private static final double BOTTOM = TOP + ROOM;
    /** How much closer than their size characters stand, in their size. */
    private static final double CLOSER = -0.25 / 16;

    private final PDDocument document;
    private final LetterFont font;
    private final double pitch;
    private PDPageContentStream page;
    private double down = TOP;

    /**
     * Begins the first page.
     *
     * @param pitch from line to line
     */
    LetterSheet(PDDocument document, LetterFont font, double pitch) throws IOException {
        this.document = document;
        this.font = font;
        this.pitch = pitch;
        this.page = newPage();
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage next = new PDPage(new PDRectangle((float) (210 * MM), (float) HEIGHT));
        document.addPage(next);
        return new PDPageContentStream(document, next);
    }

    double width(String text, double size) {
        return font.width(text, size);
    }

    /** As wide as running text stands. */
    double close(String text, double size) {
        return width(text, size) + text.codePointCount(0, text.length()) * CLOSER * size;
    }

    double pitch() {
        return pitch;
    }

    double down() {
        return down;
    }

    double left() {
        return BOTTOM - down;
    }

    void to(double place) {
        down = place;
    }

    void skip(double height) {
        down += height;
    }

    /** One line further, on the next page where this one is full. */
    void line() throws IOException {
        keep(pitch);
        down += pitch;
    }

    /** Begins a page where so much does not fit on this one. */
    void keep(double height) throws IOException {
        if (down + height > BOTTOM + 1) {
            turn();
        }
    }

    /** From the second page on each bears its number: odd ones at the right, even ones at the left (7.5). */
    private void turn() throws IOException {
        page.close();
        page = newPage();
        String number = "— " + document.getNumberOfPages() + " —";
        boolean odd = document.getNumberOfPages() % 2 == 1;
        down = BOTTOM + 7 * MM + 10;
        text(number, 14, odd ? WIDTH - width(number, 14) - 14 : 14, Color.BLACK);
        down = TOP;
    }

    /** Text whose foot stands a little above where we are. */
    void text(String text, double size, double from, Color color) throws IOException {
        show(text, size, from, 0, color);
    }

    /** Running text that fills so much more room, between its characters. */
    void spread(String text, double size, double from, double room) throws IOException {
        int gaps = Math.max(1, text.codePointCount(0, text.length()) - 1);
        show(text, size, from, CLOSER * size + Math.min(room / gaps, size / 8), Color.BLACK);
    }

    private void show(String text, double size, double from, double between, Color color) throws IOException {
        page.beginText();
        page.setFont(font.font(), (float) size);
        page.setNonStrokingColor(color);
        page.setCharacterSpacing((float) between);
        page.newLineAtOffset((float) (LEFT + from), (float) (HEIGHT - down + size * 0.3));
        page.showText(font.printable(text));
        page.endText();
    }

    /** The red double line of 170 mm in the middle of the page. */
    void doubleLine(double place, boolean thickAbove) throws IOException {
        page.setStrokingColor(Color.RED);
        stroke(-7 * MM, place, WIDTH + 7 * MM, place, thickAbove ? 2.5 : 0.8);
        stroke(-7 * MM, place + 3.2, WIDTH + 7 * MM, place + 3.2, thickAbove ? 0.8 : 2.5);
        page.setStrokingColor(Color.BLACK);
    }

    void stroke(double x, double y, double toX, double toY, double wide) throws IOException {
        page.setLineWidth((float) wide);
        page.moveTo((float) (LEFT + x), (float) (HEIGHT - y));
        page.lineTo((float) (LEFT + toX), (float) (HEIGHT - toY));
        page.stroke();
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
