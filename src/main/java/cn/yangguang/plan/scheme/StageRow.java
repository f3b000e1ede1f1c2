package cn.yangguang.plan.scheme;

import cn.yangguang.plan.keeping.Plan.Done;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A stage as its columns say it. */
record StageRow(
        String kind,
        @Nullable Done submitted,
        Stage.@Nullable Returned returned,
        @Nullable Done approved,
        @Nullable LocalDate published) {

    static StageRow of(Stage stage) {
        return switch (stage) {
            case Stage.Drafted(Stage.@Nullable Returned returned) ->
                new StageRow("DRAFTED", null, returned, null, null);
            case Stage.Submitted(Done by) -> new StageRow("SUBMITTED", by, null, null, null);
            case Stage.Approved(Done submitted, Done by) -> new StageRow("APPROVED", submitted, null, by, null);
            case Stage.Published(Done submitted, Done by, LocalDate on) ->
                new StageRow("PUBLISHED", submitted, null, by, on);
        };
    }

    static Stage read(ResultSet row) throws SQLException {
        @Nullable Done submitted = done(row, "submitted_by", "submitter", "submitted_at");
        @Nullable Done approved = done(row, "approved_by", "approver", "approved_at");
        @Nullable Done returner = done(row, "returned_by", "returner", "returned_at");
        return switch (row.getString("stage")) {
            case "DRAFTED" ->
                new Stage.Drafted(
                        returner == null ? null : new Stage.Returned(returner, row.getString("returned_because")));
            case "SUBMITTED" -> new Stage.Submitted(Objects.requireNonNull(submitted));
            case "APPROVED" -> new Stage.Approved(Objects.requireNonNull(submitted), Objects.requireNonNull(approved));
            case "PUBLISHED" ->
                new Stage.Published(
                        Objects.requireNonNull(submitted),
                        Objects.requireNonNull(approved),
                        row.getObject("published_on", LocalDate.class));
            default -> throw new IllegalStateException("no stage: " + row.getString("stage"));
        };
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        @Nullable Done returner = returned == null ? null : returned.by();
        return statement
                .param("stage", kind)
                .param("submittedBy", by(submitted))
                .param("submitter", name(submitted))
                .param("submittedAt", at(submitted))
                .param("returnedBy", by(returner))
                .param("returner", name(returner))
                .param("returnedAt", at(returner))
                .param("because", returned == null ? null : returned.because())
                .param("approvedBy", by(approved))
                .param("approver", name(approved))
                .param("approvedAt", at(approved))
                .param("publishedOn", published);
    }

    private static @Nullable UUID by(@Nullable Done done) {
        return done == null ? null : done.by();
    }

    private static @Nullable String name(@Nullable Done done) {
        return done == null ? null : done.name();
    }

    private static @Nullable Timestamp at(@Nullable Done done) {
        return done == null ? null : Timestamp.from(done.at());
    }

    private static @Nullable Done done(ResultSet row, String by, String name, String at) throws SQLException {
        UUID person = row.getObject(by, UUID.class);
        return person == null
                ? null
                : new Done(person, row.getString(name), row.getTimestamp(at).toInstant());
    }
}
