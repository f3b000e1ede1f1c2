package cn.yangguang.document.content;

import cn.yangguang.document.Format;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells apart what Office 97-2003 kept in its compound files, and what newer Office hides there when it encrypts. */
final class OldOffice {
    private OldOffice() {}

    static Format format(Content content) throws Unreadable {
        try (POIFSFileSystem files = new POIFSFileSystem(content.stream())) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw content.encrypted();
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return Format.DOC;
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return Format.XLS;
            }
        } catch (IOException | RuntimeException broken) {
            throw content.damaged();
        }
        throw content.refused(" 既不是 Word 文档也不是 Excel 工作簿，请改用 docx、xlsx、pdf 或 txt 文件。");
    }
}
