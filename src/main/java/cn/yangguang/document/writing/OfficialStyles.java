package cn.yangguang.document.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Gives a new docx the styles of official documents, and for each font the one to take where it is not installed. */
final class OfficialStyles {

    private static final String FONTS_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";

    private OfficialStyles() {}

    static void give(XWPFDocument document) throws IOException {
        try (InputStream styles = resource("official-styles.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            fonts(document.getPackage(), document.getPackagePart());
        } catch (XmlException | InvalidFormatException broken) {
            throw new IllegalStateException("our own styles are broken", broken);
        }
    }

    private static void fonts(OPCPackage file, PackagePart main) throws IOException, InvalidFormatException {
        PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
        PackagePart part = file.createPart(name, FONTS_TYPE);
        try (InputStream fonts = resource("official-fonts.xml");
                OutputStream out = part.getOutputStream()) {
            fonts.transferTo(out);
        }
        main.addRelationship(name, TargetMode.INTERNAL, XWPFRelation.FONT_TABLE.getRelation());
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(OfficialStyles.class.getResourceAsStream(name), name);
    }
}
