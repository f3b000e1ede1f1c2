package cn.yangguang.request.keeping;

import cn.yangguang.organization.UnitId;
import cn.yangguang.request.Answer;
import cn.yangguang.request.ApplicantKind;
import cn.yangguang.request.Course;
import cn.yangguang.request.Happening;
import cn.yangguang.request.RequestNumber;
import cn.yangguang.request.Stage;
import cn.yangguang.request.Wanted;
import cn.yangguang.request.clock.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is stored, without who asks.
 *
 * @param receivedOn null while it does not count as received
 * @param due the last day for the answer; null where none runs, or where the calendar does not reach
 * @param internalDue the office's own last day; null where there is none
 * @param late whether the answer was served after that day
 */
public record KeptRequest(
        UUID id,
        RequestNumber number,
        UnitId unit,
        Channel channel,
        Instant submittedAt,
        ApplicantKind applicant,
        String description,
        Wanted wanted,
        String manyWhy,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate due,
        @Nullable LocalDate internalDue,
        @Nullable Answer answer,
        boolean late,
        int version,
        List<Happening> happened) {

    public KeptRequest {
        happened = List.copyOf(happened);
    }

    public Stage stage() {
        return Course.stage(happened);
    }
}
