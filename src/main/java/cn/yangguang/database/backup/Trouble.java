package cn.yangguang.database.backup;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;

/** What an error of the disk or the database means to the person at the command line. */
final class Trouble {

    private static final String DISK_FULL = "53100";

    private Trouble() {}

    /** One Chinese sentence after {@code what}, such as 备份没有完成. */
    static String sentence(String what, Exception problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if ((cause instanceof SQLException e && DISK_FULL.equals(e.getSQLState())) || isFull(cause)) {
                return what + "：磁盘空间不足，请清理后再试。";
            }
            if (cause instanceof AccessDeniedException e) {
                return what + "：无法读写 " + e.getFile() + "，请检查权限，或换用启动平台的那个用户再试。";
            }
        }
        return switch (problem) {
            case SQLException e -> what + "：数据库报告“" + firstLine(e) + "”。";
            case FlywayException e -> what + "：数据库结构没有建立起来（" + firstLine(e) + "）。";
            default -> what + "：" + firstLine(problem) + "。";
        };
    }

    private static boolean isFull(Throwable problem) {
        String words = String.valueOf(problem.getMessage());
        return problem instanceof IOException && (words.contains("No space left") || words.contains("quota exceeded"));
    }

    private static String firstLine(Exception problem) {
        return String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
    }
}
