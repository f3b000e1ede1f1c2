package cn.yangguang.publication.keeping;

import cn.yangguang.publication.Edition;
import cn.yangguang.publication.Stage;
import cn.yangguang.publication.Wanted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stage as columns.
 *
 * @param wanted the level that it waits for, 0 for the secrecy review, null where it waits for no signature
 */
record StageColumns(
        StageName name,
        @Nullable String because,
        @Nullable Integer wanted,
        @Nullable Instant publishAt,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String instead,
        @Nullable Instant endedAt) {

    static StageColumns of(Edition edition) {
        StageName name = StageName.of(edition.stage());
        return switch (edition.stage()) {
            case Stage.InReview _, Stage.InSecrecyReview _ -> plain(name, null, wanted(edition));
            case Stage.Returned(String why) -> plain(name, why, null);
            case Stage.Scheduled(Instant at) -> new StageColumns(name, null, null, at, null, null, null, null);
            case Stage.Published(Instant at, boolean owed) ->
                new StageColumns(name, null, owed ? wanted(edition) : null, null, at, null, null, null);
            case Stage.Withdrawn(Instant published, Instant at, String why, String instead) ->
                new StageColumns(name, why, null, null, published, at, instead, null);
            case Stage.Ended(Instant published, Instant at) ->
                new StageColumns(name, null, null, null, published, null, null, at);
            case Stage.Drafted _, Stage.Cleared _, Stage.Filed _, Stage.Superseded _ -> plain(name, null, null);
        };
    }

    private static StageColumns plain(StageName name, @Nullable String because, @Nullable Integer wanted) {
        return new StageColumns(name, because, wanted, null, null, null, null, null);
    }

    private static @Nullable Integer wanted(Edition edition) {
        return switch (Wanted.of(edition)) {
            case Wanted.Level level -> level.level();
            case Wanted.Secrecy _ -> 0;
            case Wanted.Nothing _ -> null;
        };
    }

    static Stage read(ResultSet row) throws SQLException {
        return switch (StageName.valueOf(row.getString("stage"))) {
            case DRAFTED -> new Stage.Drafted();
            case RETURNED -> new Stage.Returned(row.getString("because"));
            case IN_REVIEW -> new Stage.InReview(row.getInt("wanted"), row.getInt("levels"));
            case IN_SECRECY_REVIEW -> new Stage.InSecrecyReview();
            case CLEARED -> new Stage.Cleared();
            case FILED -> new Stage.Filed();
            case SCHEDULED -> new Stage.Scheduled(instant(row, "publish_at"));
            case PUBLISHED -> new Stage.Published(instant(row, "published_at"), row.getObject("wanted") != null);
            case SUPERSEDED -> new Stage.Superseded();
            case WITHDRAWN ->
                new Stage.Withdrawn(
                        instant(row, "published_at"),
                        instant(row, "withdrawn_at"),
                        row.getString("because"),
                        row.getString("instead"));
            case ENDED -> new Stage.Ended(instant(row, "published_at"), instant(row, "ended_at"));
        };
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    static @Nullable Timestamp stamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
