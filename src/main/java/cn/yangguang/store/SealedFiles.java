package cn.yangguang.store;

import cn.yangguang.keys.FileKey;
import cn.yangguang.keys.Keys;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/**
 * Files that name people: each lies in the store under a key of its own, which is hidden with whatever names the file. Where
 * that is forgotten nobody reads the file any more, wherever copies of it lie; new keys of the house need not touch it.
 */
@Component
public class SealedFiles {

    private final Keys keys;
    private final Store store;

    SealedFiles(Keys keys, Store store) {
        this.keys = keys;
        this.store = store;
    }

    /**
     * What a row keeps of a sealed file.
     *
     * @param hidden its key and its name, under the house's keys
     * @param sm3 where it lies in the store
     */
    public record Sealed(String hidden, String sm3) {}

    /**
     * Seals a file into the store.
     *
     * @param name under which it was sent; may be empty
     * @throws UncheckedIOException if the disk is full
     */
    public Sealed seal(String name, byte[] content) {
        FileKey key = FileKey.fresh();
        try (InputStream sealed = new ByteArrayInputStream(key.seal(content))) {
            return switch (store.put(sealed)) {
                case Putting.Kept kept ->
                    new Sealed(
                            keys.encrypt(key.text() + " " + name), kept.file().sm3());
                case Putting.Refused(String sentence) -> throw new IllegalStateException(sentence);
            };
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The name under which it was sent. */
    public String name(Sealed file) {
        return secret(file)[1];
    }

    /** Its content; whoever shows it leaves a journal entry first. */
    public byte[] open(Sealed file) {
        try (InputStream sealed = store.open(file.sm3()).orElseThrow()) {
            return FileKey.of(secret(file)[0]).open(sealed.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String[] secret(Sealed file) {
        return keys.decrypt(file.hidden()).split(" ", 2);
    }
}
