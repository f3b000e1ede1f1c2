package cn.yangguang.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked from the class path once. */
record Binaries(Path folder, int major) {

    private static final Pattern VERSION = Pattern.compile("PostgreSQL\\) (\\d+)");

    /** The programs below {@code parent}, unpacked when they are not there yet or do not run. */
    static Binaries in(Path parent, Runner runner) throws Refusal, IOException {
        URL archive = Binaries.class.getResource("/postgres-linux-" + architecture() + ".txz");
        if (archive == null || !System.getProperty("os.name").equals("Linux")) {
            throw refusal();
        }
        URLConnection connection = archive.openConnection();
        // the archive's size tells one release from the next without reading it
        Path folder = parent.resolve("programs-" + connection.getContentLengthLong());
        Optional<Integer> major = major(folder, runner);
        if (major.isEmpty()) {
            unpack(connection, folder);
            major = major(folder, runner);
        }
        return new Binaries(folder, major.orElseThrow(Binaries::refusal));
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static Refusal refusal() {
        return new Refusal("没有适合本机（" + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                + "）的内置数据库程序，请用环境变量 YANGGUANG_DATABASE_URL 指定外部 PostgreSQL 数据库。");
    }

    private static String architecture() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return name.equals("amd64") ? "x86_64" : name;
    }

    /** The programs' major version, or nothing where they do not run. */
    private static Optional<Integer> major(Path folder, Runner runner) throws IOException {
        Path program = folder.resolve("bin/postgres");
        if (!Files.isExecutable(program)) {
            return Optional.empty();
        }
        Process process =
                runner.command(List.of(program.toString(), "--version")).start();
        Matcher said = VERSION.matcher(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        return said.find() ? Optional.of(Integer.parseInt(said.group(1))) : Optional.empty();
    }

    private static void unpack(URLConnection archive, Path folder) throws IOException {
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(unfinished);
        FileSystemUtils.deleteRecursively(folder);
        try (InputStream raw = new BufferedInputStream(archive.getInputStream(), 1 << 16);
                var tar = new TarArchiveInputStream(new XZInputStream(raw))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, unfinished);
            }
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path into) throws IOException {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("the archive reaches outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            String rights = (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x";
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(rights));
        }
    }
}
