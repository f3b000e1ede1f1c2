package cn.yangguang.checks.hidden;

import cn.yangguang.checks.Kind;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** A PDF: its author, notes on its pages, files and scripts inside. */
final class PdfExtras {

    private final Hidden hidden;

    PdfExtras(Hidden hidden) {
        this.hidden = hidden;
    }

    void look(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            hidden.addProperty("作者", pdf.getDocumentInformation().getAuthor());
            PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
            if (names != null && names.getEmbeddedFiles() != null) {
                hidden.add(Kind.HIDDEN_OBJECT, "附带的文件");
            }
            boolean opening = pdf.getDocumentCatalog().getCOSObject().containsKey(COSName.OPEN_ACTION)
                    && pdf.getDocumentCatalog().getOpenAction()
                            instanceof org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
            if ((names != null && names.getJavaScript() != null) || opening) {
                hidden.add(Kind.HIDDEN_MACRO, "脚本");
            }
            int number = 0;
            for (PDPage page : pdf.getPages()) {
                number++;
                lookAtNotes(page, number);
            }
        }
    }

    private void lookAtNotes(PDPage page, int number) throws IOException {
        for (PDAnnotation note : page.getAnnotations()) {
            String words = note.getContents();
            switch (note) {
                case PDAnnotationLink _, PDAnnotationWidget _ -> {}
                case PDAnnotationFileAttachment _ -> hidden.add(Kind.HIDDEN_OBJECT, "第" + number + "页附带的文件");
                default -> {
                    if (words != null && !words.isBlank()) {
                        hidden.add(Kind.HIDDEN_COMMENT, "第" + number + "页的批注：" + words);
                    }
                }
            }
        }
    }
}
