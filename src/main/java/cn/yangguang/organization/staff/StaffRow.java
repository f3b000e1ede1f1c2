package cn.yangguang.organization.staff;

import cn.yangguang.database.Rows;
import cn.yangguang.keys.Keys;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads the row of a person with the roles held. */
record StaffRow(UnitTree tree, Keys keys) implements RowMapper<StaffMember> {

    @Override
    public StaffMember mapRow(ResultSet row, int number) throws SQLException {
        List<StaffMember.Held> roles = Rows.texts(row, "roles").stream()
                .map(held -> held.split(" ", -1))
                .map(held -> new StaffMember.Held(Role.valueOf(held[0]), unit(UUID.fromString(held[1]))))
                .toList();
        return new StaffMember(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                unit(row.getObject("unit_id", UUID.class)),
                masked(row.getString("phone")),
                row.getBoolean("must_change"),
                row.getBoolean("disabled"),
                row.getObject("expires_on", LocalDate.class),
                instant(row.getObject("signed_in_at", OffsetDateTime.class)),
                row.getBoolean("second_factor"),
                row.getInt("version"),
                roles);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** 138****1234: enough to see whether it is the one that was meant. */
    private String masked(@Nullable String stored) {
        if (stored == null) {
            return "";
        }
        String plain = keys.decrypt(stored);
        return plain.substring(0, 3) + "****" + plain.substring(plain.length() - 4);
    }

    private Unit unit(UUID id) {
        return tree.find(new UnitId(id)).orElseThrow();
    }
}
