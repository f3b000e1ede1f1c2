package cn.yangguang.request.keeping;

import cn.yangguang.database.rotation.HiddenColumn;
import cn.yangguang.store.ContentType;
import cn.yangguang.store.SealedFiles;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
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
    private final SealedFiles files;

    Proofs(JdbcClient jdbc, SealedFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Bean
    static HiddenColumn hiddenProofs() {
        return HiddenColumn.of("request_proof", "hidden", "request_id", "position");
    }

    /** Seals a file and keeps it in the store; it belongs to a case once a row names it. */
    public SealedProof seal(String name, ContentType type, byte[] content) {
        return new SealedProof(files.seal(name, content), type, content.length);
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
                    .params(
                            request,
                            position++,
                            proof.file().hidden(),
                            proof.type().name(),
                            proof.size(),
                            proof.file().sm3())
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
                        ContentType.valueOf(row.getString("type")),
                        new SealedFiles.Sealed(row.getString("hidden"), row.getString("sm3"))))
                .optional();
    }

    private Opened opened(ContentType type, SealedFiles.Sealed file) {
        return new Opened(files.name(file), type, files.open(file));
    }

    @Override
    public void forget(UUID request, UnaryOperator<String> nameless) {
        jdbc.sql("delete from request_proof where request_id = :id")
                .param("id", request)
                .update();
    }
}
