package cn.yangguang.plan.keeping;

import cn.yangguang.organization.UnitId;
import cn.yangguang.plan.draft.DraftHeader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is kept, without its tasks.
 *
 * @param owner the place whose plan it is
 * @param sm3 the address of the uploaded file in the store
 * @param publication the piece of government information by which the public reads it, null while none was drafted
 * @param published since when the public reads what it reads now, null where it reads nothing
 * @param shown the revision that the public sees, null where it sees none
 * @param amends the plan that this is an amendment of, null for a plan itself
 * @param applied whether it is an amendment that is in force
 * @param closedOn the day on which the year's work was closed, null while it goes on
 * @param revision the number of the present draft
 * @param level of whom it is if it is only compared with the own plans and binds nobody; null for a plan of the place
 */
public record Plan(
        UUID id,
        UnitId owner,
        DraftHeader header,
        String fileName,
        String sm3,
        Done uploaded,
        @Nullable Done confirmed,
        @Nullable UUID publication,
        @Nullable Instant published,
        @Nullable Integer shown,
        @Nullable Done discarded,
        @Nullable UUID amends,
        boolean applied,
        @Nullable LocalDate closedOn,
        int revision,
        @Nullable Level level) {

    /** Who did something, and when; the name is empty for the program itself. */
    public record Done(UUID by, String name, Instant at) {}

    /** Whether it can still be corrected: neither confirmed, in force, nor given up. */
    public boolean draft() {
        return confirmed == null && discarded == null && !applied;
    }

    /** Whether it was amended since it was shown: the public sees what was reviewed until a reviewer shows the rest. */
    public boolean waitsForReview() {
        return shown != null && shown.intValue() != revision;
    }

    /** As the public sees it, with the head that it had then. */
    Plan asShown(DraftHeader then) {
        return new Plan(
                id,
                owner,
                then,
                fileName,
                sm3,
                uploaded,
                confirmed,
                publication,
                published,
                shown,
                discarded,
                amends,
                applied,
                closedOn,
                shown == null ? revision : shown,
                level);
    }

    /** The title, or the file's name while there is none. */
    public String title() {
        String title = header.title();
        return title == null || title.isBlank() ? fileName : title;
    }
}
