package cn.yangguang.document.pdf;

import cn.yangguang.document.Block;
import cn.yangguang.document.Reading;
import cn.yangguang.document.content.Content;
import cn.yangguang.document.content.Unreadable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF page by page. */
public final class Pdf {
    private static final int MOST_PAGES = 2_000;

    private Pdf() {}

    public static List<Block> read(Content content) throws Unreadable {
        QuietFonts.use();
        try (PDDocument document = Loader.loadPDF(content.bytes())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw content.refused(" 超过 " + MOST_PAGES + " 页，请拆成几个文件后再上传。");
            }
            Paragraphs paragraphs = new Paragraphs();
            int number = 0;
            boolean words = false;
            for (PDPage page : document.getPages()) {
                number++;
                Ink ink = ink(content, page, number);
                words |= !ink.letters().isEmpty();
                paragraphs.page(PageReading.of(number, ink), ink);
            }
            if (!words) {
                throw content.refused(Reading.Refused.SCANNED + "，请上传带文字的 PDF，或改用 docx、xlsx 文件。");
            }
            return paragraphs.blocks();
        } catch (InvalidPasswordException encrypted) {
            throw content.encrypted();
        } catch (IOException | RuntimeException broken) {
            throw content.damaged();
        }
    }

    private static Ink ink(Content content, PDPage page, int number) throws Unreadable {
        try {
            StreamSizes.check(page);
            return PageInk.of(page);
        } catch (PageInk.TooMuch much) {
            throw content.refused(" 的第" + number + "页内容大得不正常，已停止读取，请核对文件来源。");
        } catch (IOException | RuntimeException broken) {
            throw content.refused(" 的第" + number + "页已损坏，无法读取，请重新取得原文件，或另存为 PDF 后再上传。");
        }
    }
}
