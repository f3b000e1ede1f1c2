package cn.yangguang.document.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** From the page's own coordinates to how it is looked at: cut to its crop box, turned, y downwards. */
record Turned(PDRectangle box, int quarter) {

    static Turned of(PDPage page) {
        return new Turned(page.getCropBox(), Math.floorMod(page.getRotation() / 90, 4));
    }

    float x(double x, double y) {
        return (float)
                switch (quarter) {
                    case 1 -> y - box.getLowerLeftY();
                    case 2 -> box.getUpperRightX() - x;
                    case 3 -> box.getUpperRightY() - y;
                    default -> x - box.getLowerLeftX();
                };
    }

    float y(double x, double y) {
        return (float)
                switch (quarter) {
                    case 1 -> x - box.getLowerLeftX();
                    case 2 -> y - box.getLowerLeftY();
                    case 3 -> box.getUpperRightX() - x;
                    default -> box.getUpperRightY() - y;
                };
    }

    float width() {
        return quarter % 2 == 0 ? box.getWidth() : box.getHeight();
    }

    float height() {
        return quarter % 2 == 0 ? box.getHeight() : box.getWidth();
    }
}
