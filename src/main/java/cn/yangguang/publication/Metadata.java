package cn.yangguang.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the standard table of a piece says beside its title (政府信息公开平台的元数据).
 *
 * @param documentNumber in its standard form; empty where it has none
 * @param signedOn 成文日期
 * @param source where it comes from, where that is not the issuing organ itself
 * @param validFrom its first day of force
 * @param validTo its last day of force
 * @param column where it stands in the column 政府信息公开
 */
public record Metadata(
        String documentNumber,
        @Nullable LocalDate signedOn,
        DocumentType documentType,
        SubjectClass subjectClass,
        List<String> keywords,
        String summary,
        String source,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        ColumnMark column) {

    public Metadata {
        keywords = List.copyOf(keywords);
    }

    /** Of what is neither guide nor rule nor report. */
    public Metadata(
            String documentNumber,
            @Nullable LocalDate signedOn,
            DocumentType documentType,
            SubjectClass subjectClass,
            List<String> keywords,
            String summary,
            String source,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {
        this(
                documentNumber,
                signedOn,
                documentType,
                subjectClass,
                keywords,
                summary,
                source,
                validFrom,
                validTo,
                ColumnMark.CONTENT);
    }

    Metadata rewritten(BiFunction<Content.Part, String, String> writing) {
        return new Metadata(
                documentNumber,
                signedOn,
                documentType,
                subjectClass,
                keywords,
                writing.apply(Content.Part.SUMMARY, summary),
                writing.apply(Content.Part.SOURCE, source),
                validFrom,
                validTo,
                column);
    }

    Metadata numbered(String other) {
        return new Metadata(other, signedOn, documentType, subjectClass, keywords, summary, source, validFrom, validTo);
    }
}
