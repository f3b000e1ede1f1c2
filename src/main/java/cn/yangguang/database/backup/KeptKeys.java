package cn.yangguang.database.backup;

import cn.yangguang.keys.Durable;
import cn.yangguang.keys.Sm3;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Key files with what stands in them, by name. */
record KeptKeys(Map<String, String> files) {

    static final String PREFIX = "keys/";

    KeptKeys {
        files = new TreeMap<>(files);
    }

    /** Those of a folder; none where there is no folder. */
    static KeptKeys in(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> found = Files.list(folder)) {
                for (Path file :
                        found.filter(one -> isKey(one.getFileName().toString())).toList()) {
                    files.put(
                            file.getFileName().toString(),
                            Files.readString(file).strip());
                }
            }
        }
        return new KeptKeys(files);
    }

    /** Those in a backup that was made with its keys. */
    static KeptKeys in(OpenedBackup backup) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Manifest.Key key : backup.manifest().keys()) {
            try (InputStream text = backup.entry(PREFIX + key.file())) {
                files.put(key.file(), new String(text.readAllBytes(), StandardCharsets.UTF_8).strip());
            }
        }
        return new KeptKeys(files);
    }

    /** Whether a key file is called so; no such name leads out of its folder. */
    static boolean isKey(String name) {
        return name.matches("[a-z0-9-]+-[1-9]\\d*\\.key");
    }

    List<Manifest.Key> checks() {
        return files.entrySet().stream()
                .map(key -> new Manifest.Key(key.getKey(), check(key.getValue())))
                .toList();
    }

    /** Whether each of these keys is here and is the same. */
    boolean are(List<Manifest.Key> wanted) {
        return checks().containsAll(wanted);
    }

    void writeInto(Path folder) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Durable.writeSecret(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** A key is 128 random bits or more, so its hash does not lead back to it. */
    private static String check(String key) {
        return Sm3.hex(Sm3.hash("yangguang key check 1\n" + key));
    }

    @Override
    public String toString() {
        return "KeptKeys" + files.keySet(); // never the keys
    }
}
