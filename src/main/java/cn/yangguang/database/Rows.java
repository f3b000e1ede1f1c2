package cn.yangguang.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What the drivers say at length about a row. */
public final class Rows {

    private Rows() {}

    /** The texts of a column of type {@code text[]} that is never null. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
