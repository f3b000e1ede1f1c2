package cn.yangguang.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All versions of one key; a file {@code NAME-VERSION.key} each, in hexadecimal. A new version is a new file. */
record KeyRing(NavigableMap<Integer, byte[]> keys) {

    static KeyRing open(Path folder, KeyKind kind) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            NavigableMap<Integer, byte[]> keys = read(folder, kind);
            if (keys.isEmpty()) {
                // a lost key loses what it hid, so it is on the disk before it is used
                make(folder, kind, 1);
                Durable.keepNames(folder.resolveSibling("."));
                keys = read(folder, kind);
            }
            return new KeyRing(keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a version, on the disk when it returns. */
    static void make(Path folder, KeyKind kind, int version) throws IOException {
        Durable.writeSecret(folder.resolve(kind.file(version)), HexFormat.of().formatHex(kind.make()));
    }

    int newest() {
        return keys.lastKey();
    }

    List<Integer> versions() {
        return List.copyOf(keys.descendingKeySet());
    }

    boolean has(int version) {
        return keys.containsKey(version);
    }

    byte[] key(int version) {
        byte[] key = keys.get(version);
        if (key == null) {
            throw new IllegalStateException("key version " + version + " is gone");
        }
        return key;
    }

    private static NavigableMap<Integer, byte[]> read(Path folder, KeyKind kind) throws IOException {
        Pattern pattern = Pattern.compile(Pattern.quote(kind.prefix()) + "-([1-9]\\d{0,8})\\.key");
        NavigableMap<Integer, byte[]> keys = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher matcher = pattern.matcher(file.getFileName().toString());
                if (matcher.matches()) {
                    byte[] key = HexFormat.of().parseHex(Files.readString(file).strip());
                    keys.put(Integer.parseInt(matcher.group(1)), key);
                }
            }
        }
        return keys;
    }
}
