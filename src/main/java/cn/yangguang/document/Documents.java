package cn.yangguang.document;

import java.nio.file.Path;

/** Reads office files. */
public final class Documents {
    private Documents() {}

    /** Reads one file whatever its format; a file that cannot be read is refused in one sentence. */
    public static Reading read(Path file) {
        return new Reading.Refused(file + "：无法识别的文件格式。");
    }
}
