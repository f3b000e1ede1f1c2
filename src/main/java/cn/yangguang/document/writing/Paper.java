package cn.yangguang.document.writing;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** How the A4 sheet lies; the text keeps its 156 x 225 mm (GB/T 9704-2012, 5.2), turned with the sheet. */
public enum Paper {
    UPRIGHT,
    /** For wide tables. */
    LANDSCAPE;

    /** Twentieths of a point in a millimetre. */
    private static final double TWIPS = 1440 / 25.4;

    private static final int SHORT_EDGE = 11_906;
    private static final int LONG_EDGE = 16_838;

    /** 22 lines in 225 mm. */
    private static final int LINE = 579;

    private static final double TOP = 37;
    private static final double BOTTOM = 35;
    private static final double LEFT = 28;
    private static final double RIGHT = 26;

    /** The dash of the page number stands 7 mm below the text. */
    private static final double FOOTER = 25;

    /** The width of the text in twentieths of a point. */
    int textWidth() {
        return this == UPRIGHT ? SHORT_EDGE - twips(LEFT) - twips(RIGHT) : LONG_EDGE - twips(TOP) - twips(BOTTOM);
    }

    /** Lays a section out on this paper. */
    void on(CTSectPr section) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        boolean upright = this == UPRIGHT;
        size.setW(BigInteger.valueOf(upright ? SHORT_EDGE : LONG_EDGE));
        size.setH(BigInteger.valueOf(upright ? LONG_EDGE : SHORT_EDGE));
        size.setOrient(upright ? STPageOrientation.PORTRAIT : STPageOrientation.LANDSCAPE);
        margins(section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar());
        CTDocGrid grid = section.isSetDocGrid() ? section.getDocGrid() : section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(LINE));
    }

    /** Turned a quarter to the left, as a wide table is bound: its head lies where the binding is. */
    private void margins(CTPageMar margins) {
        boolean upright = this == UPRIGHT;
        margins.setTop(BigInteger.valueOf(twips(upright ? TOP : LEFT)));
        margins.setBottom(BigInteger.valueOf(twips(upright ? BOTTOM : RIGHT)));
        margins.setLeft(BigInteger.valueOf(twips(upright ? LEFT : BOTTOM)));
        margins.setRight(BigInteger.valueOf(twips(upright ? RIGHT : TOP)));
        margins.setHeader(BigInteger.valueOf(twips(15)));
        margins.setFooter(BigInteger.valueOf(twips(upright ? FOOTER : 15)));
        margins.setGutter(BigInteger.ZERO);
    }

    private static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS);
    }
}
