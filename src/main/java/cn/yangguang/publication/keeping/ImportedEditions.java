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

    private final IndexNumbers numbers;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    ImportedEditions(IndexNumbers numbers, JdbcTemplate jdbc, Clock clock) {
        this.numbers = numbers;
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
        Map<UUID, Queue<String>> given = new HashMap<>();
        pieces.stream()
                .collect(Collectors.groupingBy(piece -> piece.unit().id()))
                .forEach((unit, own) -> given.put(
                        unit.value(),
                        new ArrayDeque<>(numbers.next(own.getFirst().unit(), own.size()))));
        return given;
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
                        + " levels, round, published_at, version, issuing_unit");
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
                1,
                one.piece().unit().id());
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

    static Entry entry(UUID publication, Edition edition) {
        String state = Deed.IMPORT + " " + edition.number() + " " + edition.hash();
        return Entry.of(Entry.SYSTEM, Deed.IMPORT.act(), "publication", publication, state);
    }
}
