package cn.yangguang.portal.api;

import cn.yangguang.publication.keeping.OpenLists.Cursor;
import cn.yangguang.publication.keeping.OpenPiece;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a list goes on, as addresses carry it: microseconds since 1970, and the edition. */
final class Cursors {

    private static final Pattern FORM = Pattern.compile("(\\d{1,17})\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private Cursors() {}

    static String after(OpenPiece piece) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, piece.published()) + "." + piece.edition();
    }

    /** Nothing where it is no cursor of ours. */
    static Optional<Cursor> read(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new Cursor(
                        Instant.EPOCH.plus(Long.parseLong(form.group(1)), ChronoUnit.MICROS),
                        UUID.fromString(form.group(2))))
                : Optional.empty();
    }
}
