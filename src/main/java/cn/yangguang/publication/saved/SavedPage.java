package cn.yangguang.publication.saved;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a saved page says; null where it does not say it.
 *
 * @param issuer as the page writes it, several as they stand there
 * @param documentNumber with 〔〕 around the year
 * @param body one paragraph a line, the cells of a table's row parted by tabs
 */
public record SavedPage(
        @Nullable String title,
        @Nullable String indexNumber,
        @Nullable String theme,
        @Nullable String issuer,
        @Nullable String documentNumber,
        @Nullable LocalDate writtenOn,
        @Nullable LocalDate publishedOn,
        @Nullable String body) {

    /** The same of a page that only tells that its article is not there. */
    SavedPage withoutArticle() {
        return new SavedPage(null, indexNumber, theme, issuer, documentNumber, writtenOn, publishedOn, null);
    }
}
