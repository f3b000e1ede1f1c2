package cn.yangguang.publication.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be imported.
 *
 * @param name as lists show it
 * @param lines the files that hold the lines, in order
 * @param folder below which the files stand that the lines name
 * @param bytes of all lines together
 */
record ImportSource(String name, List<Path> lines, Path folder, long bytes) {

    ImportSource {
        lines = List.copyOf(lines);
    }

    /** It cannot be read; one sentence (Chinese). */
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;

        Unfit(String sentence) {
            super(sentence);
        }
    }

    /** A file of lines, or a folder with such files. */
    static ImportSource of(Path given) throws Unfit {
        try {
            if (!Files.exists(given)) {
                throw new Unfit(given + " 不存在，请核对路径。");
            }
            Path real = given.toRealPath();
            List<Path> lines = Files.isDirectory(real) ? listed(real) : List.of(real);
            if (lines.isEmpty()) {
                throw new Unfit("文件夹 " + given + " 里没有 .jsonl 文件。");
            }
            long bytes = 0;
            for (Path file : lines) {
                look(file);
                bytes += Files.size(file);
            }
            Path folder =
                    Files.isDirectory(real) ? real : real.resolveSibling(".").normalize();
            return new ImportSource(String.valueOf(real.getFileName()), lines, folder, bytes);
        } catch (IOException e) {
            throw new Unfit(given + " 打不开，请检查是否有读取权限。");
        }
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    /** What is no text in UTF-8 at all is told at once, not line by line. */
    private static void look(Path file) throws IOException, Unfit {
        if (!Files.isRegularFile(file)) {
            throw new Unfit(file + " 不是文件，请指定 .jsonl 文件或者文件夹。");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            if (head.length == 0) {
                throw new Unfit(file + " 是空文件，没有可以导入的内容。");
            }
            boolean wide = head.length > 1 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFF + 0xFE;
            for (byte one : head) {
                if (one == 0 || wide) {
                    throw new Unfit(file + " 不是 UTF-8 文本（可能是 UTF-16 或者别的格式），请另存为 UTF-8 后再导入。");
                }
            }
        }
    }
}
