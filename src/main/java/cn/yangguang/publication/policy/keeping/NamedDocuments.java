package cn.yangguang.publication.policy.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.publication.DocumentNumber;
import cn.yangguang.publication.policy.NamedDocument;
import cn.yangguang.publication.policy.Relation;
import cn.yangguang.publication.policy.RelationKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds out which document of this house a typed line means: a public one, or a draft of the same unit. */
@Repository
public class NamedDocuments {

    private static final String FOUND = """
            select p.id, p.index_number, e.title, e.document_number, u.path, u.valid_to
            from edition e join publication p on p.id = e.publication_id join unit u on u.id = p.unit_id
            where (e.stage = 'PUBLISHED' or p.unit_id = :unit and e.number = p.latest) and\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    NamedDocuments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What became of a line. */
    public sealed interface Reading {

        /** The document of this house that it means, or the one from outside that it names. */
        record Read(Relation relation) implements Reading {}

        /** Why it cannot stand (Chinese). */
        record Refused(String sentence) implements Reading {}
    }

    /**
     * Reads a line that somebody of a unit wrote about another document.
     *
     * @param own the publication that the line is part of, null for a new one
     */
    public Reading read(Unit unit, @Nullable UUID own, RelationKind kind, String line) {
        if (line.length() > NamedDocument.LONGEST) {
            return new Reading.Refused("一行最多 " + NamedDocument.LONGEST + " 个字。");
        }
        NamedDocument named = NamedDocument.read(line, DocumentNumber::normalised);
        List<Found> found = find(unit, named);
        if (found.size() > 1) {
            return new Reading.Refused("“" + line + "”在本系统里有几件，请写索引号。");
        }
        if (found.isEmpty()) {
            return named.title().isEmpty() && named.number().isEmpty()
                    ? new Reading.Refused("本系统里没有公开索引号为“" + named.indexNumber() + "”的文件，请核对。")
                    : new Reading.Read(new Relation(kind, null, named.number(), named.title(), ""));
        }
        return judged(unit, own, kind, found.getFirst());
    }

    private Reading judged(Unit unit, @Nullable UUID own, RelationKind kind, Found found) {
        if (found.id().equals(own)) {
            return new Reading.Refused("“" + found.title() + "”就是这一件本身。");
        }
        if (kind.touches() && !found.touchedBy(unit, LocalDate.now(clock))) {
            return new Reading.Refused("“" + found.title() + "”不是本单位和下级单位的文件，本单位不能" + kind.label() + "它；请与制定机关联系。");
        }
        return new Reading.Read(new Relation(kind, found.id(), found.number(), found.title(), found.indexNumber()));
    }

    /** A document of this house. */
    private record Found(
            UUID id,
            String indexNumber,
            String title,
            String number,
            String path,
            @Nullable LocalDate ended) {

        /** Its own organ or one above may touch it; one that ended cannot do so itself any more. */
        boolean touchedBy(Unit unit, LocalDate today) {
            return path.startsWith(unit.path().value()) || (ended != null && ended.isBefore(today));
        }
    }

    private List<Found> find(Unit unit, NamedDocument named) {
        if (!named.indexNumber().isEmpty()) {
            return found(unit, "p.index_number = :said", named.indexNumber());
        }
        if (!named.number().isEmpty()) {
            return found(unit, "e.document_number = :said", named.number());
        }
        return found(unit, "e.title = :said", named.title());
    }

    private List<Found> found(Unit unit, String how, String said) {
        return jdbc
                .sql(FOUND + how + " limit 20")
                .param("unit", unit.id().value())
                .param("said", said)
                .query(NamedDocuments::row)
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Found::id, one -> one, (one, other) -> one))
                .values()
                .stream()
                .toList();
    }

    private static Found row(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getObject("id", UUID.class),
                row.getString("index_number"),
                row.getString("title"),
                row.getString("document_number"),
                row.getString("path"),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)).orElse(null));
    }
}
