package cn.yangguang.document.content;

import cn.yangguang.document.Format;
import java.io.IOException;
import java.io.InputStream;
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
                refuseEncrypted(content, root);
                return Format.DOC;
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return Format.XLS;
            }
        } catch (IOException | RuntimeException broken) {
            throw content.damaged();
        }
        throw content.refused(" 既不是 Word 文档也不是 Excel 工作簿，请改用 " + content.others() + " 文件。");
    }

    /** [MS-DOC] 2.5.2: bit fEncrypted of the first flags, told here because POI reports it in several ways. */
    private static void refuseEncrypted(Content content, DirectoryNode root) throws IOException, Unreadable {
        try (InputStream stream = root.createDocumentInputStream("WordDocument")) {
            byte[] flags = stream.readNBytes(12);
            if (flags.length == 12 && (flags[11] & 1) != 0) {
                throw content.encrypted();
            }
        }
    }
}
