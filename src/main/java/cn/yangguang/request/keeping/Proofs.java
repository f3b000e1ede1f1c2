package cn.yangguang.request.keeping;

import cn.yangguang.database.rotation.HiddenColumn;
import cn.yangguang.keys.FileKey;
import cn.yangguang.keys.Keys;
import cn.yangguang.store.ContentType;
import cn.yangguang.store.Putting;
import cn.yangguang.store.Store;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proofs of identity: each file sealed under a key of its own, which goes with the row. */
@Component
public class Proofs implements Forgetting {

    /** How many come with an application at most. */
    public static final int MOST = 3;

    /** How long one is at most, in bytes. */
    public static final long LONGEST = 10L << 20;

    private final JdbcClient jdbc;
    private final Keys keys;
    private final Store store;

    Proofs(JdbcClient jdbc, Keys keys, Store store) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.store = store;
    }

    @Bean
    static HiddenColumn hiddenProofs() {
        return HiddenColumn.of("request_proof", "hidden", "request_id", "position");
    }

    /** Seals a file and keeps it in the store; it belongs to a case once a row names it. */
    public SealedProof seal(String name, ContentType type, byte[] content) {
        FileKey key = FileKey.fresh();
        try (InputStream sealed = new ByteArrayInputStream(key.seal(content))) {
            return switch (store.put(sealed)) {
                case Putting.Kept kept ->
                    new SealedProof(
                            keys.encrypt(key.text() + " " + name),
                            type,
                            content.length,
                            kept.file().sm3());
                case Putting.Refused(String sentence) -> throw new IllegalStateException(sentence);
            };
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** What lists may show of one. */
    public record Listed(int position, ContentType type, long size) {}

    public List<Listed> of(UUID request) {
        return jdbc.sql("select position, type, size from request_proof where request_id = :id order by position")
                .param("id", request)
                .query((row, _) -> new Listed(
                        row.getInt("position"), ContentType.valueOf(row.getString("type")), row.getLong("size")))
                .list();
    }

    /** In the transaction that takes the application in. */
    void keep(UUID request, List<SealedProof> proofs) {
        int position = 1;
        for (SealedProof proof : proofs) {
            jdbc.sql(
                            "insert into request_proof (request_id, position, hidden, type, size, sm3) values (?, ?, ?, ?, ?, ?)")
                    .params(request, position++, proof.hidden(), proof.type().name(), proof.size(), proof.sm3())
                    .update();
        }
    }

    /** A proof that was opened, with the name under which it was sent; its bytes are not to be changed. */
    public static final class Opened {
        private final String name;
        private final ContentType type;
        private final byte[] content;

        private Opened(String name, ContentType type, byte[] content) {
            this.name = name;
            this.type = type;
            this.content = content;
        }

        public String name() {
            return name;
        }

        public ContentType type() {
            return type;
        }

        public byte[] content() {
            return content;
        }
    }

    /** Opens one; whoever shows it leaves a journal entry first. */
    Optional<Opened> open(UUID request, int position) {
        return jdbc.sql("select hidden, type, sm3 from request_proof where request_id = :id and position = :position")
                .param("id", request)
                .param("position", position)
                .query((row, _) -> opened(
                        keys.decrypt(row.getString("hidden")),
                        ContentType.valueOf(row.getString("type")),
                        row.getString("sm3")))
                .optional();
    }

    private Opened opened(String secret, ContentType type, String sm3) {
        String[] parts = secret.split(" ", 2);
        try (InputStream sealed = store.open(sm3).orElseThrow()) {
            return new Opened(parts[1], type, FileKey.of(parts[0]).open(sealed.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void forget(UUID request) {
        jdbc.sql("delete from request_proof where request_id = :id")
                .param("id", request)
                .update();
    }
}
