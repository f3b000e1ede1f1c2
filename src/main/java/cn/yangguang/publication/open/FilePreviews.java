package cn.yangguang.publication.open;

import cn.yangguang.document.BoundedReading;
import cn.yangguang.document.Documents;
import cn.yangguang.document.Reading;
import cn.yangguang.publication.Attachment;
import cn.yangguang.store.ContentType;
import cn.yangguang.store.Store;
import cn.yangguang.store.StoredFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks into the files of a piece: their words as our own reader finds them, never a page that the file itself brings. */
@Component
public class FilePreviews {

    private static final BoundedReading.Bounds BOUNDS =
            new BoundedReading.Bounds(2, Duration.ofSeconds(20), Duration.ofSeconds(10));

    private final Store store;
    private final BoundedReading<Reading> reader =
            new BoundedReading<>(Documents::read, Reading.Refused::new, "请下载后查看。", BOUNDS);

    FilePreviews(Store store) {
        this.store = store;
    }

    /** What a file is, told from its content. */
    public ContentType type(Attachment file) {
        try {
            return store.find(file.sm3()).map(StoredFile::type).orElse(ContentType.UNKNOWN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file is, in Chinese. */
    public static String words(ContentType type) {
        return switch (type) {
            case PDF -> "PDF 文件";
            case DOCX, DOC -> "Word 文档";
            case XLSX, XLS -> "Excel 表格";
            case PPTX -> "演示文稿";
            case OFD -> "OFD 版式文件";
            case ZIP -> "压缩包";
            case PNG, JPEG, GIF -> "图片";
            case HTML -> "网页文件";
            case TEXT -> "文本文件";
            case UNKNOWN -> "其他文件";
        };
    }

    /** Whether a file of this type can be looked into. */
    public static boolean has(ContentType type) {
        return image(type)
                || switch (type) {
                    case PDF, DOCX, DOC, XLSX, XLS, TEXT -> true;
                    default -> false;
                };
    }

    /** Whether browsers draw it without running anything of it; svg is text with scripts in it, and is none. */
    static boolean image(ContentType type) {
        return type == ContentType.PNG || type == ContentType.JPEG || type == ContentType.GIF;
    }

    /** What a file says; of an image there is nothing to be read, and others are refused in one sentence. */
    Preview of(Attachment file) {
        ContentType type = type(file);
        Optional<Path> path = store.path(file.sm3());
        if (path.isEmpty() || !has(type)) {
            return new Preview.Refused("这种文件不能预览，请下载后查看。");
        }
        if (image(type)) {
            return new Preview.Image();
        }
        return switch (reader.read(file.name(), () -> Files.newInputStream(path.get()))) {
            case Reading.Refused _ -> new Preview.Refused("这个文件读不出文字，请下载后查看。");
            case Reading.Read(var document) -> new Preview.Words(document);
        };
    }
}
