package cn.yangguang.database;

import java.nio.file.Path;
import java.util.Map;

/** A PostgreSQL database that is there to be used. */
public interface Database {

    /** The address for JDBC; it stays the same as long as the program runs. */
    String url();

    /** The role that owns the tables. */
    String user();

    /** That role's password. */
    String password();

    /** Ends what {@link #open} started; a server outside is left alone. */
    void stop();

    /**
     * Opens the outside server that YANGGUANG_DATABASE_URL (with _USER and _PASSWORD) names in {@code environment}, or
     * else starts the one of the data folder.
     */
    static Starting open(Path data, Map<String, String> environment) {
        String url = environment.getOrDefault("YANGGUANG_DATABASE_URL", "");
        if (url.isBlank()) {
            return EmbeddedPostgres.start(data);
        }
        return new OutsidePostgres(
                        url,
                        environment.getOrDefault("YANGGUANG_DATABASE_USER", "yangguang"),
                        environment.getOrDefault("YANGGUANG_DATABASE_PASSWORD", ""))
                .reach();
    }

    /**
     * As {@link #open}; but where another program runs the server of the data folder, that one is used and left running,
     * and a folder without a database stays as it is.
     */
    static Starting reach(Path data, Map<String, String> environment) {
        return environment.getOrDefault("YANGGUANG_DATABASE_URL", "").isBlank()
                ? EmbeddedPostgres.reach(data)
                : open(data, environment);
    }
}
