package cn.yangguang.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** When letters of consultation can be received and answered (条例 32, 34). */
final class Consultations {

    private Consultations() {}

    /** Why this consultation cannot be received, or answered, on this day in an open case. */
    static Optional<String> hindrance(List<Happening> happened, UUID consultation, LocalDate on, boolean answering) {
        Optional<LocalDate> sent = of(
                        happened,
                        CaseEvent.ConsultationSent.class,
                        CaseEvent.ConsultationSent::consultation,
                        consultation)
                .map(CaseEvent.ConsultationSent::on);
        boolean received = of(
                        happened,
                        CaseEvent.ConsultationReceived.class,
                        CaseEvent.ConsultationReceived::consultation,
                        consultation)
                .isPresent();
        boolean answered = of(
                        happened,
                        CaseEvent.ConsultationAnswered.class,
                        CaseEvent.ConsultationAnswered::consultation,
                        consultation)
                .isPresent();
        return only(sent.isPresent(), "没有发出过这份征求意见书。")
                .or(() -> only(!on.isBefore(sent.orElse(on)), "不会早于征求意见书发出之日 " + sent.orElse(on) + "。"))
                .or(() -> only(!answered, "对方已经答复。"))
                .or(() -> only(answering || !received, "已经登记对方收到。"))
                .or(() -> only(!answering || received, "请先登记对方收到征求意见书的日期：15 个工作日从收到之日起计算（第三十二、三十四条）。"));
    }

    private static <E extends CaseEvent> Optional<E> of(
            List<Happening> happened, Class<E> kind, Function<E, UUID> which, UUID consultation) {
        return happened.stream()
                .map(Happening::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(one -> which.apply(one).equals(consultation))
                .findFirst();
    }

    private static Optional<String> only(boolean holds, String sentence) {
        return holds ? Optional.empty() : Optional.of(sentence);
    }
}
