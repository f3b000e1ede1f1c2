package cn.yangguang.publication.importing;

import cn.yangguang.organization.Unit;
import cn.yangguang.publication.Content;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line that was read and looked through; what becomes of it is decided when it is stored. */
sealed interface Prepared {

    /** Where it stood. */
    At at();

    String id();

    record At(String file, long line) {}

    /**
     * A piece to be stored.
     *
     * @param line SM3 of the line
     * @param hash of the content
     * @param published when it came before the public elsewhere; null for a draft
     * @param unit the issuer, where its name means a unit here
     * @param issuer its name where it means none; or empty
     * @param held why it is not published though this was asked; or empty
     * @param unread which word of it nobody here knows, and what was done with it; or empty
     * @param words what its history says
     */
    record Ready(
            At at,
            String id,
            String line,
            Content content,
            String hash,
            @Nullable Instant published,
            @Nullable Unit unit,
            String issuer,
            String held,
            String unread,
            String words)
            implements Prepared {}

    /** The same line was taken before. */
    record Unchanged(At at, String id) implements Prepared {}

    /** It cannot be taken, in one sentence; secret where it bears a secrecy mark. */
    record Refused(At at, String id, String reason, boolean secret) implements Prepared {}
}
