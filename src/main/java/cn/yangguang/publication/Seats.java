package cn.yangguang.publication;

import cn.yangguang.publication.ReviewLevels.Seat;
import cn.yangguang.publication.Signature.Kind;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Who may sit where, the rights aside: a seat belongs to those named for it, and where none of them may sign this edition
 * it is open to all who may, so that nothing waits forever.
 */
public final class Seats {

    private static final String AUTHOR = "这一版里有您写的内容，不能由您审核或公开，请另一位同事办理。";

    private Seats() {}

    /** Why this person cannot sign a level, 0 for the secrecy review (Chinese); nothing where they can. */
    static Optional<String> hindrance(Edition edition, ReviewLevels rules, UUID person, int level) {
        Seat seat = rules.seat(level);
        return barred(edition, person, level)
                .or(() -> seat.takes(person) || vacant(edition, seat, level)
                        ? Optional.empty()
                        : Optional.of("这一级指定了审核人和代理人，请他们办理。"));
    }

    /** Whether somebody is named for the seat, and none of them may sign this edition there. */
    public static boolean vacant(Edition edition, Seat seat, int level) {
        return !seat.named().isEmpty()
                && seat.named().stream()
                        .allMatch(named -> barred(edition, named, level).isPresent());
    }

    /** An author never signs, nobody signs two levels, and whoever hurried a piece out does not review it afterwards. */
    private static Optional<String> barred(Edition edition, UUID person, int level) {
        if (edition.isBy(person)) {
            return Optional.of(AUTHOR);
        }
        if (hurried(edition, person)) {
            return Optional.of("这一件由您紧急批准公开，补办的审核请别人办理。");
        }
        boolean another = level > 0
                && edition.valid().stream().anyMatch(one -> by(one, person) && one.level() > 0 && one.level() != level);
        return another ? Optional.of("您已经审过另一级，同一个人不能审两级。") : Optional.empty();
    }

    /** Whether this person published it on their one signature. */
    public static boolean hurried(Edition edition, UUID person) {
        return edition.valid().stream().anyMatch(one -> by(one, person) && one.kind() == Kind.URGENT);
    }

    /** Whether they wrote any of it. */
    static Optional<String> author(Edition edition, UUID person) {
        return edition.isBy(person) ? Optional.of(AUTHOR) : Optional.empty();
    }

    private static boolean by(Signature signature, UUID person) {
        return Objects.equals(signature.by(), person);
    }
}
