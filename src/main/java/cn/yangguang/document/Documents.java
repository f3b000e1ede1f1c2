package cn.yangguang.document;

import cn.yangguang.document.content.Content;
import cn.yangguang.document.content.Kind;
import cn.yangguang.document.content.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads office files. */
public final class Documents {
    /** The largest file that is read, in bytes. */
    public static final long MOST_BYTES = 50L << 20;

    private Documents() {}

    /** Reads one file whatever its format; a file that cannot be read is refused in one sentence. */
    public static Reading read(Path file) {
        String name = name(file);
        if (!Files.exists(file)) {
            return new Reading.Refused(file + " 不存在，请核对路径。");
        }
        if (!Files.isRegularFile(file)) {
            return new Reading.Refused(file + " 不是文件（可能是文件夹），请指定其中的一个文件。");
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                return tooLarge(name, Files.size(file));
            }
            return read(name, Files.readAllBytes(file));
        } catch (IOException broken) {
            return new Reading.Refused(file + " 打不开，请检查是否有读取权限。");
        }
    }

    /** Reads an upload under the name that its sender gave it; stops as soon as it is too large. */
    public static Reading read(String name, InputStream upload) throws IOException {
        byte[] bytes = upload.readNBytes((int) MOST_BYTES + 1);
        return bytes.length > MOST_BYTES ? tooLarge(name, bytes.length) : read(name, bytes);
    }

    /** Reads bytes under a file name; they must not be changed meanwhile. */
    public static Reading read(String name, byte[] bytes) {
        Content content = new Content(name, bytes);
        if (bytes.length == 0) {
            return new Reading.Refused(name + " 是空文件，没有任何内容，请核对后重新上传。");
        }
        if (bytes.length > MOST_BYTES) {
            return tooLarge(name, bytes.length);
        }
        try {
            Format binary = Kind.binary(content);
            return binary == null ? TextFile.read(content) : Bounded.read(content, binary);
        } catch (Unreadable refused) {
            return new Reading.Refused(refused.sentence());
        }
    }

    /**
     * Reads a spreadsheet that was filled in: as {@link #read(String, byte[])}, but with the rows and columns that are
     * hidden, and days as 2026-05-06 however they are shown.
     */
    public static Reading readWhole(String name, byte[] bytes) {
        Content content = new Content(name, bytes);
        try {
            Format format = bytes.length == 0 ? null : Kind.binary(content);
            return format == Format.XLSX || format == Format.XLS
                    ? Bounded.readWhole(content, format)
                    : new Reading.Refused(name + " 不是 xlsx 或 xls 表格，请用办公软件另存为 xlsx 后再上传。");
        } catch (Unreadable refused) {
            return new Reading.Refused(refused.sentence());
        }
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static Reading tooLarge(String name, long bytes) {
        return new Reading.Refused(
                "%s 有 %d MB，超过 %d MB 的上限，请压缩图片或拆成几个文件后再上传。".formatted(name, bytes >> 20, MOST_BYTES >> 20));
    }
}
