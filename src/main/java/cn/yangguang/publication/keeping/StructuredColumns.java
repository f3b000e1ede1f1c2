package cn.yangguang.publication.keeping;

import cn.yangguang.publication.structured.Filing;
import cn.yangguang.publication.structured.Structured;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an edition says as an item of the catalogue, as columns. */
final class StructuredColumns {

    private StructuredColumns() {}

    static Structured read(ResultSet row) throws SQLException {
        return new Structured(filing(row));
    }

    static @Nullable Filing filing(ResultSet row) throws SQLException {
        UUID item = row.getObject("item_id", UUID.class);
        return item == null
                ? null
                : new Filing(
                        item, row.getString("item_field"), row.getString("item_first"), row.getString("item_second"));
    }
}
