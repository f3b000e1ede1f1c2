package cn.yangguang.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * New versions of all keys of a folder. A mark in the folder says which versions are wanted, from before they are made
 * until nothing is left to renew: who begins while it is there goes on with the same versions. Older versions stay.
 */
public final class KeyRotation {

    private final Path folder;
    private final Map<KeyKind, Integer> wanted;
    private final boolean resumed;

    private KeyRotation(Path folder, Map<KeyKind, Integer> wanted, boolean resumed) {
        this.folder = folder;
        this.wanted = wanted;
        this.resumed = resumed;
    }

    /**
     * Makes the new versions, or what is missing of them where a rotation was broken off; {@link Keys#in} knows them from
     * then on.
     *
     * @throws IOException if the folder cannot be written
     */
    public static KeyRotation begin(Path folder) throws IOException {
        Path mark = mark(folder);
        boolean resumed = Files.exists(mark);
        Map<KeyKind, Integer> wanted = new EnumMap<>(KeyKind.class);
        for (KeyKind kind : KeyKind.values()) {
            wanted.put(kind, KeyRing.open(folder, kind).newest() + 1);
        }
        if (resumed) {
            read(mark, wanted);
        } else {
            Durable.writeSecret(mark, text(wanted));
        }
        for (Map.Entry<KeyKind, Integer> one : wanted.entrySet()) {
            if (Files.notExists(folder.resolve(one.getKey().file(one.getValue())))) {
                KeyRing.make(folder, one.getKey(), one.getValue());
            }
        }
        return new KeyRotation(folder, wanted, resumed);
    }

    /** Whether an earlier one was broken off, and this goes on with it. */
    public boolean resumed() {
        return resumed;
    }

    /** The new versions, such as {@code sm4-2 hmac-sm3-2 sm2-2}. */
    public String versions() {
        return wanted.entrySet().stream()
                .map(one -> one.getKey().prefix() + "-" + one.getValue())
                .collect(Collectors.joining(" "));
    }

    /** Nothing is left to renew: the next one makes versions of its own. */
    public void end() throws IOException {
        Files.deleteIfExists(mark(folder));
        Durable.keepNames(folder);
    }

    private static Path mark(Path folder) {
        return folder.resolve("rotating");
    }

    private static String text(Map<KeyKind, Integer> wanted) {
        return wanted.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static void read(Path mark, Map<KeyKind, Integer> wanted) throws IOException {
        for (String line : Files.readAllLines(mark)) {
            String[] parts = line.split(" ", 2);
            wanted.put(KeyKind.valueOf(parts[0]), Integer.parseInt(parts[1]));
        }
    }
}
