package cn.yangguang.organization.identity;

import cn.yangguang.database.rotation.HiddenColumn;
import cn.yangguang.keys.Keys;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of second factors and recovery codes; who writes here writes an entry of the journal beside it. */
@Repository
public class SecondFactors {

    static final int RECOVERY_CODES = 10;

    /** Without signs that are mistaken for each other on paper; ten of them are about 49 bits. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int RECOVERY_LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Keys keys;
    private final Clock clock;

    SecondFactors(JdbcClient jdbc, Keys keys, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.clock = clock;
    }

    @Bean
    static HiddenColumn hiddenSecrets() {
        return HiddenColumn.of("second_factor", "secret", "staff_id");
    }

    /** What is known of somebody's second factor: since when, and how many recovery codes are left. */
    record Enrolled(Instant since, long recoveryCodes) {}

    Optional<Enrolled> find(UUID staff) {
        return jdbc.sql("""
                        select enrolled_at, (select count(*) from recovery_code r
                                             where r.staff_id = f.staff_id and used_at is null) as codes
                        from second_factor f where staff_id = :staff
                        """)
                .param("staff", staff)
                .query((row, number) -> new Enrolled(
                        row.getObject("enrolled_at", OffsetDateTime.class).toInstant(), row.getLong("codes")))
                .optional();
    }

    /** Keeps a secret in the place of any older one; codes up to this step are spent. Gives new recovery codes. */
    List<String> enrol(UUID staff, String secret, long step) {
        remove(staff);
        jdbc.sql("insert into second_factor values (:staff, :secret, :step, :now)")
                .param("staff", staff)
                .param("secret", keys.encrypt(secret))
                .param("step", step)
                .param("now", now())
                .update();
        List<String> codes = Stream.generate(SecondFactors::recoveryCode)
                .distinct()
                .limit(RECOVERY_CODES)
                .toList();
        for (String code : codes) {
            jdbc.sql("insert into recovery_code (staff_id, code) values (:staff, :code)")
                    .param("staff", staff)
                    .param("code", keys.fingerprint(code))
                    .update();
        }
        return codes.stream()
                .map(code -> code.substring(0, RECOVERY_LENGTH / 2) + "-" + code.substring(RECOVERY_LENGTH / 2))
                .toList();
    }

    /** Whether a code that was typed is this person's and not yet spent; then it is from now on. */
    boolean spendCode(UUID staff, String typed) {
        record Kept(String secret, long lastStep) {}
        Optional<Kept> kept = jdbc.sql("select secret, last_step from second_factor where staff_id = :staff")
                .param("staff", staff)
                .query((row, number) -> new Kept(row.getString("secret"), row.getLong("last_step")))
                .optional();
        if (kept.isEmpty()) {
            return false;
        }
        OptionalLong step = Totp.matching(
                keys.decrypt(kept.get().secret()), typed, kept.get().lastStep(), clock.instant());
        // of two who send one code at once, one finds the row changed
        return step.isPresent()
                && jdbc.sql("update second_factor set last_step = :step where staff_id = :staff and last_step < :step")
                                .param("step", step.getAsLong())
                                .param("staff", staff)
                                .update()
                        == 1;
    }

    /** The same for a recovery code, however its hyphen and its letters were typed. */
    boolean spendRecoveryCode(UUID staff, String typed) {
        String code = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return jdbc.sql("""
                        update recovery_code set used_at = :now
                        where staff_id = :staff and code = any(:codes) and used_at is null
                        """)
                        .param("now", now())
                        .param("staff", staff)
                        .param("codes", keys.fingerprints(code).toArray(String[]::new))
                        .update()
                == 1;
    }

    /** Whether there was one; recovery codes go with it. */
    public boolean remove(UUID staff) {
        return jdbc.sql("delete from second_factor where staff_id = :staff")
                        .param("staff", staff)
                        .update()
                == 1;
    }

    private static String recoveryCode() {
        return RANDOM.ints(RECOVERY_LENGTH, 0, SIGNS.length())
                .mapToObj(place -> SIGNS.substring(place, place + 1))
                .collect(Collectors.joining());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
