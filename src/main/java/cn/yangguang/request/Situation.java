package cn.yangguang.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where a case stands before something happens in it: what every rule looks at. */
record Situation(List<Happening> happened, Stage stage, Limits limits, LocalDate today) {

    static Situation of(List<Happening> happened, Limits limits, LocalDate today) {
        return new Situation(List.copyOf(happened), Course.stage(happened), limits, today);
    }

    /** The sentence, where what it asks for does not hold. */
    static Optional<String> only(boolean holds, String sentence) {
        return holds ? Optional.empty() : Optional.of(sentence);
    }

    Optional<String> handling(String what) {
        return only(
                stage instanceof Stage.Handling,
                "只有办理中的申请才能" + what + "，现在是“" + StageName.of(stage).label() + "”。");
    }

    Optional<String> once(Class<? extends CaseEvent> kind, String sentence) {
        return only(!has(kind), sentence);
    }

    boolean has(Class<? extends CaseEvent> kind) {
        return happened.stream().anyMatch(one -> kind.isInstance(one.event()));
    }

    /** Whether this person wrote down one of this kind. */
    boolean has(Class<? extends CaseEvent> kind, UUID by) {
        return happened.stream()
                .anyMatch(one -> kind.isInstance(one.event()) && one.by().equals(by));
    }

    <E extends CaseEvent> Optional<E> first(Class<E> kind, Predicate<E> which) {
        return all(kind).filter(which).findFirst();
    }

    <E extends CaseEvent> Optional<E> last(Class<E> kind) {
        return all(kind).reduce((_, later) -> later);
    }

    private <E extends CaseEvent> Stream<E> all(Class<E> kind) {
        return happened.stream().map(Happening::event).filter(kind::isInstance).map(kind::cast);
    }
}
