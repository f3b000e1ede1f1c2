package cn.yangguang.demo.play;

import cn.yangguang.database.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a database holds before the play opens its house on it. */
final class Ground {

    private Ground() {}

    /** Whether there are units that no play brought, also in tables of another version. */
    static boolean inhabited(Database database) {
        JdbcClient jdbc =
                JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));
        return any(jdbc, "unit") && !any(jdbc, "played_year");
    }

    private static boolean any(JdbcClient jdbc, String table) {
        boolean there = jdbc.sql("select to_regclass(:table) is not null")
                .param("table", table)
                .query(Boolean.class)
                .single();
        return there
                && jdbc.sql("select exists (select from " + table + ")")
                        .query(Boolean.class)
                        .single();
    }
}
