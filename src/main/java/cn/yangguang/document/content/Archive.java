package cn.yangguang.document.content;

import cn.yangguang.document.Format;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The zip that a docx or xlsx is. Parts are unpacked only when asked for, into a counting stream that stops at {@link
 * #MOST_BYTES} a part and at {@link #MOST_RATIO} beyond {@link #FREE_BYTES}; files embedded in the zip are never opened,
 * so a bomb inside a bomb does not go off.
 */
public final class Archive implements AutoCloseable {
    static final long MOST_BYTES = 256L << 20;
    static final long FREE_BYTES = 8L << 20;
    static final int MOST_RATIO = 150;
    private static final int MOST_PARTS = 20_000;

    private final Content content;
    private final ZipFile zip;

    private Archive(Content content, ZipFile zip) {
        this.content = content;
        this.zip = zip;
    }

    /** Opens the zip after looking through its table of contents. */
    public static Archive open(Content content) throws Unreadable {
        Archive archive;
        try {
            archive = new Archive(
                    content,
                    ZipFile.builder()
                            .setSeekableByteChannel(new SeekableInMemoryByteChannel(content.bytes()))
                            .get());
        } catch (IOException | RuntimeException broken) {
            throw content.damaged();
        }
        try {
            archive.inspect();
            return archive;
        } catch (Unreadable refused) {
            archive.close();
            throw refused;
        }
    }

    /** Which office wrote the zip, by its parts. */
    static Format format(Content content) throws Unreadable {
        try (Archive archive = open(content)) {
            boolean office = archive.has("[Content_Types].xml");
            if (office && (archive.has("word/document.xml") || archive.has("word/document2.xml"))) {
                return Format.DOCX;
            }
            if (office && archive.has("xl/workbook.xml")) {
                return Format.XLSX;
            }
            if (archive.has("mimetype") || archive.has("OFD.xml")) {
                throw content.refused(" 是 OpenDocument 或 OFD 文件，尚不能读取，请另存为 docx、xlsx 或 pdf 后再上传。");
            }
            throw content.refused(" 是压缩包，但不是 Word 文档或 Excel 工作簿，请解压后上传其中的文件。");
        }
    }

    private void inspect() throws Unreadable {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_PARTS) {
            throw bomb("（压缩包）");
        }
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName().replace('\\', '/');
            if (name.startsWith("/") || name.matches("([A-Za-z]:.*)|(.*/)?\\.\\.(/.*)?")) {
                throw content.refused(" 内含指向文件夹之外的路径“" + entry.getName() + "”，不是正常的办公文件，请重新取得原文件。");
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw content.encrypted();
            }
            // what is written there may be a lie, but a file that itself owns to such a size need not be opened
            if (entry.getSize() > FREE_BYTES && entry.getSize() / MOST_RATIO > entry.getCompressedSize()) {
                throw bomb(entry.getName());
            }
        }
    }

    public boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The names of all parts that are not folders. */
    public List<String> names() {
        return Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipArchiveEntry::getName)
                .toList();
    }

    /** Opens a part; an absent one is damage. */
    public InputStream part(String name) throws Unreadable {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null || !zip.canReadEntryData(entry)) {
            throw content.damaged();
        }
        try {
            long most = Math.min(MOST_BYTES, Math.max(FREE_BYTES, entry.getCompressedSize() * MOST_RATIO));
            return new CountedStream(zip.getInputStream(entry), most);
        } catch (IOException | RuntimeException broken) {
            throw content.damaged();
        }
    }

    /** The refusal for a reader that met {@link CountedStream.TooLong} in this part. */
    Unreadable bomb(String part) {
        return content.refused(" 的“" + part + "”解压后大得不正常（疑似压缩炸弹），已停止读取，请核对文件来源。");
    }

    Content content() {
        return content;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException broken) {
            throw new IllegalStateException("closing memory", broken);
        }
    }
}
