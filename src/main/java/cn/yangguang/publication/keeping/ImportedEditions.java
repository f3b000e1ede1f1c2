package cn.yangguang.publication.keeping;

import cn.yangguang.database.CopyRows;
import cn.yangguang.journal.Entry;
import cn.yangguang.organization.Unit;
import cn.yangguang.publication.Attachment;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.Edition;
import cn.yangguang.publication.Metadata;
import cn.yangguang.publication.Path;
import cn.yangguang.publication.Stage;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Takes over pieces of other systems many at once, in the caller's transaction; their author is the program. */
@Component
public class ImportedEditions {

    private final EditionRows rows;
    private final Editions editions;
    private final Histories histories;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    ImportedEditions(EditionRows rows, Editions editions, Histories histories, JdbcTemplate jdbc, Clock clock) {
        this.rows = rows;
        this.editions = editions;
        this.histories = histories;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A piece to be taken over.
     *
     * @param hash of the content
     * @param published when it came before the public elsewhere; null for a draft
     * @param words what its history says
     */
    public record Piece(
            Unit unit,
            Content content,
            String hash,
            @Nullable Instant published,
            String words) {}

    private record Made(UUID publication, UUID edition, String index, Piece piece, Edition state) {}

    /** Stores new pieces; their ids and the entries for the journal come back in the same order. */
    public List<Entry> enter(List<Piece> pieces) {
        Map<UUID, Queue<String>> indexes = indexNumbers(pieces);
        List<Made> made = pieces.stream().map(piece -> made(piece, indexes)).toList();
        jdbc.execute((Connection connection) -> {
            copy(made, connection);
            return made.size();
        });
        return made.stream().map(one -> entry(one.publication(), one.state())).toList();
    }

    private Map<UUID, Queue<String>> indexNumbers(List<Piece> pieces) {
        Map<UUID, Queue<String>> numbers = new HashMap<>();
        pieces.stream()
                .collect(Collectors.groupingBy(piece -> piece.unit().id()))
                .forEach((unit, own) -> numbers.put(
                        unit.value(),
                        new ArrayDeque<>(rows.indexNumbers(own.getFirst().unit(), own.size()))));
        return numbers;
    }

    private static Made made(Piece piece, Map<UUID, Queue<String>> indexes) {
        Edition begun = Edition.begun(1, piece.content().determination(), piece.hash(), Set.of(Entry.SYSTEM));
        Edition state = piece.published() == null ? begun : Path.entered(begun, piece.published());
        Queue<String> numbers = indexes.getOrDefault(piece.unit().id().value(), new ArrayDeque<>());
        return new Made(UUID.randomUUID(), UUID.randomUUID(), numbers.remove(), piece, state);
    }

    private void copy(List<Made> made, Connection connection) throws SQLException {
        CopyRows publications = new CopyRows("publication", "id, unit_id, index_number, latest, shown, changed_at");
        CopyRows all = new CopyRows(
                "edition",
                "id, publication_id, number, stage, title, body, attribute, reason, document_number, signed_on,"
                        + " document_type, subject_class, keywords, summary, source, valid_from, valid_to, hash, authors,"
                        + " levels, round, published_at, version");
        CopyRows events =
                new CopyRows("edition_event", "edition_id, position, what, round, by_id, substitute, words, hash, at");
        CopyRows files = new CopyRows("edition_file", "edition_id, position, name, sm3, size");
        Instant now = clock.instant();
        for (Made one : made) {
            Object shown = one.state().stage() instanceof Stage.Published ? 1 : null;
            publications.add(one.publication(), one.piece().unit().id(), one.index(), 1, shown, now);
            edition(all, one);
            events.add(
                    one.edition(),
                    1,
                    Deed.IMPORT,
                    0,
                    Entry.SYSTEM,
                    false,
                    one.piece().words(),
                    one.state().hash(),
                    now);
            files(files, one);
        }
        publications.into(connection);
        all.into(connection);
        events.into(connection);
        files.into(connection);
        show(made);
    }

    /** What has files comes as a draft first: the files of what is published do not change. */
    private static void edition(CopyRows all, Made one) {
        Content content = one.piece().content();
        Metadata metadata = content.metadata();
        boolean draft = one.piece().published() == null || !content.files().isEmpty();
        all.add(
                one.edition(),
                one.publication(),
                1,
                draft ? StageName.DRAFTED : StageName.PUBLISHED,
                content.title(),
                content.body(),
                content.determination().attribute(),
                content.determination().reason(),
                metadata.documentNumber(),
                metadata.signedOn(),
                metadata.documentType().name(),
                metadata.subjectClass().name(),
                metadata.keywords(),
                metadata.summary(),
                metadata.source(),
                metadata.validFrom(),
                metadata.validTo(),
                one.state().hash(),
                Set.of(Entry.SYSTEM),
                0,
                0,
                draft ? null : one.piece().published(),
                1);
    }

    private static void files(CopyRows files, Made one) {
        List<Attachment> all = one.piece().content().files();
        for (int i = 0; i < all.size(); i++) {
            files.add(
                    one.edition(),
                    i + 1,
                    all.get(i).name(),
                    all.get(i).sm3(),
                    all.get(i).size());
        }
    }

    private void show(List<Made> made) {
        List<Object[]> withFiles = new ArrayList<>();
        made.stream()
                .filter(one -> one.piece().published() != null)
                .filter(one -> !one.piece().content().files().isEmpty())
                .forEach(one -> withFiles.add(
                        new Object[] {StageColumns.stamp(one.piece().published()), one.edition()}));
        if (!withFiles.isEmpty()) {
            jdbc.batchUpdate("update edition set stage = 'PUBLISHED', published_at = ? where id = ?", withFiles);
        }
    }

    private static Entry entry(UUID publication, Edition edition) {
        String state = Deed.IMPORT + " " + edition.number() + " " + edition.hash();
        return Entry.of(Entry.SYSTEM, Deed.IMPORT.act(), "publication", publication, state);
    }

    /** What became of a piece that has changed elsewhere. */
    public sealed interface Renewed {

        /** Its draft, or the next edition of what is before the public, has the new content. */
        record Drafted(Entry entry) implements Renewed {}

        /** It says the same as before. */
        record Same() implements Renewed {}

        /** People here have written on it, published a draft or taken it back: it stays as it is. */
        record Touched() implements Renewed {}
    }

    /** Takes over what changed; the public goes on seeing what it sees, until people have signed the new edition. */
    public Renewed renew(UUID publication, Content changed, String words) {
        Optional<KeptEdition> held = editions.held(publication);
        if (held.isEmpty() || !held.get().edition().imported()) {
            return new Renewed.Touched();
        }
        KeptEdition kept = held.get();
        Content before = kept.content();
        Content content = new Content(
                changed.title(), changed.body(), before.determination(), changed.metadata(), changed.files());
        String hash = content.hash();
        if (hash.equals(kept.edition().hash())) {
            return new Renewed.Same();
        }
        return switch (kept.edition().stage()) {
            case Stage.Drafted _ -> new Renewed.Drafted(rewritten(kept, content, hash, words));
            case Stage.Published _ -> new Renewed.Drafted(next(kept, content, hash, words));
            default -> new Renewed.Touched();
        };
    }

    private Entry rewritten(KeptEdition kept, Content content, String hash, String words) {
        Edition edition = Edition.begun(kept.edition().number(), content.determination(), hash, Set.of(Entry.SYSTEM));
        rows.content(kept.id(), edition, content);
        rows.stage(kept, edition, kept.round());
        return told(kept, kept.id(), edition, words);
    }

    private Entry next(KeptEdition kept, Content content, String hash, String words) {
        Edition edition =
                Edition.begun(kept.edition().number() + 1, content.determination(), hash, Set.of(Entry.SYSTEM));
        return told(kept, rows.add(kept.publication().id(), edition, content), edition, words);
    }

    private Entry told(KeptEdition kept, UUID edition, Edition state, String words) {
        histories.add(edition, state, 0, new Histories.Done(Deed.IMPORT, Entry.SYSTEM, false, words));
        return entry(kept.publication().id(), state);
    }
}
