package cn.yangguang.request.clock;

import java.time.LocalDate;

/** Something that moves, stops or ends the limit for an answer, on the day that counts by law. */
public sealed interface ClockEvent {

    /** The day on which it counts as having happened. */
    LocalDate on();

    /** The event's word in files. */
    String printed();

    /** The event in Chinese. */
    String words();

    /** The request counts as received (Art. 31). */
    record Received(LocalDate on) implements ClockEvent {
        @Override
        public String printed() {
            return "received";
        }

        @Override
        public String words() {
            return "收到申请";
        }
    }

    /** The applicant is told what to correct (Art. 30). */
    record CorrectionAsked(LocalDate on) implements ClockEvent {
        @Override
        public String printed() {
            return "correctionAsked";
        }

        @Override
        public String words() {
            return "告知补正";
        }
    }

    /** The corrected request is received (Art. 30). */
    record Corrected(LocalDate on) implements ClockEvent {
        @Override
        public String printed() {
            return "corrected";
        }

        @Override
        public String words() {
            return "收到补正";
        }
    }

    /** The fee notice reaches the applicant (Art. 42). */
    record FeeNoticeReceived(LocalDate on) implements ClockEvent {
        @Override
        public String printed() {
            return "feeNoticeReceived";
        }

        @Override
        public String words() {
            return "申请人收到收费通知";
        }
    }

    /** The fee is paid in full (Art. 42). */
    record FeePaid(LocalDate on) implements ClockEvent {
        @Override
        public String printed() {
            return "feePaid";
        }

        @Override
        public String words() {
            return "缴清费用";
        }
    }

    /** A letter goes out that asks a third party, another organ or a co-author (Art. 32 to 34). */
    record ConsultationSent(LocalDate on, String id) implements ClockEvent {
        @Override
        public String printed() {
            return "consultationSent";
        }

        @Override
        public String words() {
            return "发出征求意见书 " + id;
        }
    }

    /** The letter reaches whom it asks. */
    record ConsultationReceived(LocalDate on, String id) implements ClockEvent {
        @Override
        public String printed() {
            return "consultationReceived";
        }

        @Override
        public String words() {
            return "对方收到征求意见书 " + id;
        }
    }

    /** The opinion arrives. */
    record ConsultationAnswered(LocalDate on, String id) implements ClockEvent {
        @Override
        public String printed() {
            return "consultationAnswered";
        }

        @Override
        public String words() {
            return "收到征求意见书 " + id + " 的意见";
        }
    }

    /** The limit is extended with consent, and the applicant notified (Art. 33). */
    record Extended(LocalDate on, int workdays) implements ClockEvent {
        @Override
        public String printed() {
            return "extended";
        }

        @Override
        public String words() {
            return "延长答复期限 " + workdays + " 个工作日";
        }
    }

    /** A reasonable later day is set for an excessive number of requests, and the applicant notified (Art. 35). */
    record Delayed(LocalDate on, LocalDate until) implements ClockEvent {
        @Override
        public String printed() {
            return "delayed";
        }

        @Override
        public String words() {
            return "延迟答复至 " + until;
        }
    }

    /** The applicant withdraws the request. */
    record Withdrawn(LocalDate on) implements ClockEvent {
        @Override
        public String printed() {
            return "withdrawn";
        }

        @Override
        public String words() {
            return "申请人撤回申请";
        }
    }

    /** The answer is served, on the day that its way of service makes count. */
    record Answered(LocalDate on) implements ClockEvent {
        @Override
        public String printed() {
            return "answered";
        }

        @Override
        public String words() {
            return "答复";
        }
    }
}
