package cn.yangguang.organization.staff;

import cn.yangguang.organization.access.Reach;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which people there are, found by words and by how their accounts stand. */
@Repository
class StaffLists {

    private static final String IN_REACH = """
            where u.path like any (:reach)
              and (strpos(s.login, :words) > 0 or strpos(s.name, :words) > 0 or strpos(u.name, :words) > 0)
            """;

    /** Which accounts are asked for. */
    enum Kind {
        ALL("全部账号", "true"),
        STALE("长期未登录", "not s.disabled and coalesce(s.signed_in_at, s.added_at) < :stale"),
        EXPIRED("已到期", "s.expires_on < :today"),
        DISABLED("已停用", "s.disabled");

        private final String label;
        private final String condition;

        Kind(String label, String condition) {
            this.label = label;
            this.condition = condition;
        }

        String label() {
            return label;
        }
    }

    /**
     * Which of the people in reach are meant.
     *
     * @param words part of a login, a name or a unit
     * @param stale who did not sign in since then is no longer using the account
     */
    record Wanted(Reach reach, String words, Kind kind, Instant stale) {}

    private final Staff staff;
    private final JdbcClient jdbc;
    private final Clock clock;

    StaffLists(Staff staff, JdbcClient jdbc, Clock clock) {
        this.staff = staff;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The people that are meant, by unit and login. */
    List<StaffMember> list(Wanted wanted, long offset, int size) {
        Map<String, Object> parameters = parameters(wanted);
        parameters.put("offset", offset);
        parameters.put("size", size);
        return staff.people(
                IN_REACH + "and " + wanted.kind().condition + " order by u.path, s.login offset :offset limit :size",
                parameters);
    }

    private Map<String, Object> parameters(Wanted wanted) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("reach", wanted.reach().patterns());
        parameters.put("words", wanted.words());
        parameters.put("today", LocalDate.now(clock));
        parameters.put("stale", wanted.stale().atOffset(ZoneOffset.UTC));
        return parameters;
    }

    long count(Wanted wanted) {
        return jdbc.sql("select count(*) " + Staff.WITH_UNITS + IN_REACH + "and " + wanted.kind().condition)
                .params(parameters(wanted))
                .query(Long.class)
                .single();
    }
}
