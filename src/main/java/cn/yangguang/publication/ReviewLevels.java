package cn.yangguang.publication;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many levels sign a unit's pieces of one kind, and who sits where.
 *
 * @param count 1 to 3
 * @param seats by level, {@link #SECRECY} for the secrecy review; a seat that is not here is open to all who may
 */
public record ReviewLevels(int count, Map<Integer, Seat> seats) {

    /** The seat of the secrecy review. */
    public static final int SECRECY = 0;

    public static final int MOST = 3;

    /** Where nobody set anything: a drafter and one other person, no seat given away. */
    public static final ReviewLevels STANDARD = new ReviewLevels(1, Map.of());

    public ReviewLevels {
        seats = Map.copyOf(seats);
    }

    /** Who signs: a person and the one who stands in (AB角). */
    public record Seat(@Nullable UUID principal, @Nullable UUID substitute) {

        static final Seat OPEN = new Seat(null, null);

        /** The principal first; nobody where it is open. */
        public List<UUID> named() {
            if (principal == null) {
                return List.of();
            }
            return substitute == null ? List.of(principal) : List.of(principal, substitute);
        }

        /** Whether this person may take it; nobody named leaves it open. */
        public boolean takes(UUID person) {
            return principal == null || person.equals(principal) || person.equals(substitute);
        }
    }

    public Seat seat(int level) {
        return seats.getOrDefault(level, Seat.OPEN);
    }

    /**
     * Why it cannot be kept like this (Chinese), by what is wrong: {@code count}, or {@code principal-1} and {@code
     * substitute-1} for the seats of a level; empty where it can.
     */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (count < 1 || count > MOST) {
            problems.put("count", "审核应是一级、二级或者三级。");
        }
        Set<UUID> principals = new HashSet<>();
        for (int level = 1; level <= count; level++) {
            UUID principal = seat(level).principal();
            if (principal != null && !principals.add(principal)) {
                problems.put("principal-" + level, "同一个人不能审两级，请为每一级分别选人。");
            }
        }
        new TreeMap<>(seats).forEach((level, seat) -> {
            if (seat.substitute() != null && seat.principal() == null) {
                problems.put("principal-" + level, "选了代理人的，请先选审核人。");
            } else if (seat.substitute() != null && seat.substitute().equals(seat.principal())) {
                problems.put("substitute-" + level, "审核人和代理人不能是同一个人。");
            }
        });
        return problems;
    }
}
