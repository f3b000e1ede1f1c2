package cn.yangguang.plan.circulating;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.organization.UnitId;
import cn.yangguang.plan.draft.Plain;
import cn.yangguang.plan.keeping.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReplyTests {

    private static final UnitId UNIT = Plain.unit("区财政局");
    private static final Plan.Done DONE =
            new Plan.Done(UUID.randomUUID(), "陈小麦", Instant.parse("2024-03-01T02:00:00Z"));
    private static final LocalDate LAST = LocalDate.of(2024, 3, 8);
    private static final Circulation ROUND = new Circulation(
            UUID.randomUUID(), UUID.randomUUID(), 1, 1, LocalDate.of(2024, 3, 1), LAST, DONE, List.of());

    private static Reply on(LocalDate today, boolean agreed, Objection... objections) {
        Circulation.Asked asked = new Circulation.Asked(UNIT, agreed ? DONE : null);
        return Reply.of(ROUND, asked, List.of(objections), today);
    }

    private static Objection objection(UnitId unit, boolean withdrawn) {
        return new Objection(
                UUID.randomUUID(),
                ROUND.id(),
                unit,
                1,
                Objection.Kind.OTHER,
                null,
                "",
                "理由",
                DONE,
                withdrawn ? DONE : null,
                null,
                1);
    }

    @Test
    void silenceIsNoObjectionOnlyAfterTheLastDay() {
        assertThat(on(LAST, false)).isEqualTo(Reply.WAITING);
        assertThat(on(LAST.plusDays(1), false)).isEqualTo(Reply.SILENT);
    }

    @Test
    void whatWasSaidCountsAndWhatWasWithdrawnDoesNot() {
        assertThat(on(LAST.plusDays(1), true)).isEqualTo(Reply.AGREED);
        assertThat(on(LAST, false, objection(UNIT, false))).isEqualTo(Reply.OBJECTED);
        assertThat(on(LAST, false, objection(UNIT, true))).isEqualTo(Reply.WAITING);
        assertThat(on(LAST, false, objection(Plain.unit("区审计局"), false))).isEqualTo(Reply.WAITING);
    }
}
