package cn.yangguang.request.keeping;

import cn.yangguang.organization.access.Act;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The open cases in which a person has to do something now. */
public record Awaited(Kind kind, UUID person, LocalDate today) implements Selection {

    /** What is to be done, or what went by, with the right that makes it somebody's. */
    public enum Kind {
        LATE(Act.HANDLE_REQUESTS, "过了答复期限", "r.due_on < :today"),
        PAST_INTERNAL(
                Act.HANDLE_REQUESTS,
                "过了内部期限，还在答复期限之内",
                "r.internal_due_on < :today and (r.due_on is null or r.due_on >= :today)"),
        TO_CONFIRM(Act.HANDLE_REQUESTS, "等您与申请人确认收到", "r.stage = 'SUBMITTED'"),
        /** By who wrote none of it. */
        TO_APPROVE(Act.APPROVE_REQUESTS, "的答复等您审批", """
                r.stage = 'IN_REVIEW' and not exists (select from request_event e
                  where e.request_id = r.id and e.what = 'PROPOSED' and e.by_id = :person)"""),
        TO_SERVE(Act.HANDLE_REQUESTS, "的答复等您送达", "r.stage = 'SIGNED'");

        private final Act act;
        private final String words;
        private final String condition;

        Kind(Act act, String words, String condition) {
            this.act = act;
            this.words = words;
            this.condition = condition;
        }

        /** The right without which it is not this person's to do. */
        public Act act() {
            return act;
        }

        /** What is said of the cases, after "申请". */
        public String words() {
            return words;
        }

        /** Over the case {@code r}, with the person and the day. */
        public String condition() {
            return condition;
        }
    }

    @Override
    public String sql() {
        return " and r.stage not in ('ANSWERED', 'ARCHIVED') and " + kind.condition();
    }

    @Override
    public Map<String, Object> params() {
        return Map.of("person", person, "today", today);
    }
}
