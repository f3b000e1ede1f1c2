package cn.yangguang.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A server that somebody else runs. */
record OutsidePostgres(String url, String user, String password) implements Database {

    private static final int OLDEST_MAJOR = 15;

    /** Tries the address once, so that a wrong one is told at the start and in one sentence. */
    Starting reach() {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10");
        try (var connection = DriverManager.getConnection(url, properties)) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            return major < OLDEST_MAJOR
                    ? new Starting.Refused("外部数据库是 PostgreSQL " + major + "，至少需要 " + OLDEST_MAJOR + "，请升级后再启动。")
                    : new Starting.Running(this);
        } catch (SQLException e) {
            return new Starting.Refused("连接不上外部数据库 " + url + "，请检查 YANGGUANG_DATABASE_URL、YANGGUANG_DATABASE_USER 和"
                    + " YANGGUANG_DATABASE_PASSWORD，并确认该数据库已启动。");
        }
    }

    @Override
    public void stop() {
        // not ours to stop
    }

    @Override
    public String toString() {
        return "OutsidePostgres[" + url + ", " + user + "]"; // never the password
    }
}
