package cn.yangguang.publication.importing.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A piece as another system handed it over; what it does not say is empty or null.
 *
 * @param id in that system
 * @param body text or HTML
 * @param documentNumber in its standard form where it has one
 * @param publishedOn when it came before the public there
 * @param files names relative to the file or folder that is imported
 * @param unknown fields that mean nothing here
 */
public record SourcePiece(
        String id,
        String title,
        String body,
        String documentNumber,
        String issuer,
        @Nullable LocalDate writtenOn,
        @Nullable Instant publishedOn,
        String category,
        List<String> files,
        Set<String> unknown) {

    public SourcePiece {
        files = List.copyOf(files);
        unknown = Set.copyOf(unknown);
    }
}
