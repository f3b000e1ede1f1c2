package cn.yangguang.demo;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** What stands for the scan of a letter that bears a seal: lines where words would be, and a red ring below. */
final class DemoScan {

    /** How far the handles of a quarter of a circle reach, in its radius. */
    private static final float HANDLE = 0.5523f;

    private DemoScan() {}

    static byte[] pdf() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream paper = new PDPageContentStream(document, page)) {
                lines(paper);
                ring(paper, 400, 300, 60);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) { // nothing outside the memory is touched
            throw new UncheckedIOException(impossible);
        }
    }

    private static void lines(PDPageContentStream paper) throws IOException {
        paper.setStrokingColor(Color.LIGHT_GRAY);
        paper.setLineWidth(6);
        for (int line = 0; line < 12; line++) {
            paper.moveTo(line == 0 ? 110 : 80, 680 - line * 28);
            paper.lineTo(line == 11 ? 300 : 515, 680 - line * 28);
            paper.stroke();
        }
    }

    private static void ring(PDPageContentStream paper, float x, float y, float r) throws IOException {
        float h = r * HANDLE;
        paper.setStrokingColor(Color.RED);
        paper.setLineWidth(3);
        paper.moveTo(x + r, y);
        paper.curveTo(x + r, y + h, x + h, y + r, x, y + r);
        paper.curveTo(x - h, y + r, x - r, y + h, x - r, y);
        paper.curveTo(x - r, y - h, x - h, y - r, x, y - r);
        paper.curveTo(x + h, y - r, x + r, y - h, x + r, y);
        paper.stroke();
    }
}
