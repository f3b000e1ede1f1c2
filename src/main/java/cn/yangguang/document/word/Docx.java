package cn.yangguang.document.word;

import cn.yangguang.document.Block;
import cn.yangguang.document.content.Archive;
import cn.yangguang.document.content.Content;
import cn.yangguang.document.content.Unreadable;
import cn.yangguang.document.content.Xml;
import cn.yangguang.document.content.XmlPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a docx: body order of paragraphs and tables. */
public final class Docx {
    private Docx() {}

    public static List<Block> read(Content content) throws Unreadable {
        try (Archive archive = Archive.open(content)) {
            // Word on the web names its main part so
            String main = archive.has("word/document.xml") ? "word/document.xml" : "word/document2.xml";
            Styles styles = Styles.of(whole(archive, "word/styles.xml"));
            Numbering numbering = Numbering.of(whole(archive, "word/numbering.xml"));
            DocxBody body = new DocxBody(styles, new NumberingCount(numbering));
            try (XmlPart part = XmlPart.open(archive, main)) {
                if (!enterBody(part)) {
                    throw content.damaged();
                }
                int inside = part.depth();
                while (part.next(inside) != null) {
                    body.add(part.tree());
                }
            }
            return body.blocks();
        }
    }

    private static boolean enterBody(XmlPart part) throws Unreadable {
        for (String name = part.next(); name != null; name = part.next()) {
            if (name.equals("body")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Xml whole(Archive archive, String name) throws Unreadable {
        if (!archive.has(name)) {
            return null;
        }
        try (XmlPart part = XmlPart.open(archive, name)) {
            return part.next() == null ? null : part.tree();
        }
    }
}
