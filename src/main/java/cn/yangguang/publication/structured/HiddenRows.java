package cn.yangguang.publication.structured;

import cn.yangguang.document.Block;
import cn.yangguang.document.Documents;
import cn.yangguang.document.Place;
import cn.yangguang.document.Reading;
import java.util.HashSet;
import java.util.Set;

/** How many rows of a sheet are hidden and have words: whoever sends the sheet is told that they were not read. */
final class HiddenRows {

    private HiddenRows() {}

    /** Of the sheet on which this table stands, below the table's first row; none where the file is no sheet. */
    static int count(Block.Table shown, String name, byte[] content) {
        if (shown.cells().isEmpty()
                || !(shown.cells().getFirst().place() instanceof Place.InSheet(String sheet, String _))
                || !(Documents.readWhole(name, content) instanceof Reading.Read whole)) {
            return 0;
        }
        Set<Integer> seen = rows(shown, sheet);
        Set<Integer> all = new HashSet<>();
        for (Block block : whole.document().blocks()) {
            if (block instanceof Block.Table table) {
                all.addAll(rows(table, sheet));
            }
        }
        all.removeAll(seen);
        return all.size();
    }

    private static Set<Integer> rows(Block.Table table, String sheet) {
        Set<Integer> rows = new HashSet<>();
        for (Block.Cell cell : table.cells()) {
            if (!cell.text().isBlank()
                    && cell.place() instanceof Place.InSheet(String where, String address)
                    && where.equals(sheet)) {
                rows.add(Integer.parseInt(address.replaceAll("[A-Z]+", "")));
            }
        }
        return rows;
    }
}
