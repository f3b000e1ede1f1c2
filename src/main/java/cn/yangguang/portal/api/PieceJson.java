package cn.yangguang.portal.api;

import cn.yangguang.publication.Body;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.Metadata;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.keeping.OpenPiece;
import cn.yangguang.publication.policy.Validity;
import cn.yangguang.publication.structured.Filing;
import cn.yangguang.publication.structured.RowSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Pieces as the API tells of them; days are ISO, and what is not known is null or empty. */
final class PieceJson {

    private PieceJson() {}

    /** A thing with its code and its words. */
    record Coded(String code, String label) {}

    /** A piece of a list. */
    record Row(
            long number,
            String indexNumber,
            String title,
            String documentNumber,
            Coded issuer,
            Coded theme,
            Coded type,
            @Nullable String writtenOn,
            String publishedAt,
            String validity,
            String summary,
            String path) {

        static Row of(OpenPiece piece) {
            return new Row(
                    piece.number(),
                    piece.indexNumber(),
                    piece.title(),
                    piece.documentNumber(),
                    new Coded(piece.unit().toString(), piece.unitName()),
                    new Coded(piece.theme().name(), piece.theme().label()),
                    new Coded(piece.type().name(), piece.type().label()),
                    day(piece.signedOn()),
                    piece.published().toString(),
                    piece.validity().label(),
                    piece.summary(),
                    piece.path());
        }
    }

    /** A list, and the cursor with which it goes on; null at its end. */
    record Page(List<Row> pieces, @Nullable String next) {}

    /** One file of a piece. */
    record File(String name, String type, long size, String sm3, String path) {}

    /** What the public reads of one content element. */
    record Said(String name, String words) {}

    /**
     * One piece with all that is public of it; the body as plain text and as clean HTML.
     *
     * @param item the item of the catalogue that it discloses; null where it belongs to none
     * @param data where its rows are; null where the public has none
     */
    record Whole(
            long number,
            String indexNumber,
            String title,
            String documentNumber,
            Coded issuer,
            Coded theme,
            Coded type,
            Coded column,
            @Nullable Integer reportYear,
            @Nullable String writtenOn,
            String publishedAt,
            @Nullable String validFrom,
            @Nullable String validTo,
            String validity,
            List<String> keywords,
            String summary,
            String source,
            int edition,
            String body,
            String html,
            @Nullable String item,
            List<Said> contents,
            @Nullable String data,
            List<File> files,
            String path) {}

    static Whole whole(KeptEdition kept, String organ, Instant published, Validity validity, List<File> files) {
        Content content = kept.content();
        Metadata metadata = content.metadata();
        Filing filing = content.structured().filing();
        RowSet rows = content.structured().rows();
        return new Whole(
                kept.publication().number(),
                kept.publication().indexNumber(),
                content.title(),
                metadata.documentNumber(),
                new Coded(kept.publication().unit().toString(), organ),
                new Coded(
                        metadata.subjectClass().name(), metadata.subjectClass().label()),
                new Coded(
                        metadata.documentType().name(), metadata.documentType().label()),
                new Coded(
                        metadata.column().part().name(),
                        metadata.column().part().label()),
                metadata.column().reportYear(),
                day(metadata.signedOn()),
                published.toString(),
                day(metadata.validFrom()),
                day(metadata.validTo()),
                validity.label(),
                metadata.keywords(),
                metadata.summary(),
                metadata.source(),
                kept.edition().number(),
                Body.text(content.body()),
                content.body(),
                filing == null ? null : filing.item().toString(),
                content.structured().open().stream()
                        .map(line -> new Said(line.heading(), line.words()))
                        .toList(),
                rows == null || rows.open().isEmpty()
                        ? null
                        : kept.publication().path() + "/data.json",
                files,
                kept.publication().path());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Objects.toString(day);
    }
}
