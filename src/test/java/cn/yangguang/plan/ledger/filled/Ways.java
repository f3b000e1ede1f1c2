package cn.yangguang.plan.ledger.filled;

import cn.yangguang.plan.ledger.sheet.FilledColumn;
import cn.yangguang.plan.ledger.sheet.FixedColumn;
import cn.yangguang.plan.ledger.sheet.LedgerSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;

/** What people do to a sheet, at random from a seed. */
final class Ways {

    private static final List<FixedColumn> COLUMNS = List.of(FixedColumn.values());

    private static final List<String> DAYS = List.of(
            "%1$tY-%1$tm-%1$td",
            "%1$tY.%1$tm.%1$td",
            "%1$tY/%1$tm/%1$td",
            "%1$tY年%1$tm月%1$td日",
            "%1$tm月%1$td日",
            "%1$ty.%1$tm.%1$td",
            "%1$tY%1$tm%1$td",
            "%1$tY 年 %1$tm 月 %1$td 日",
            "%1$tm月%1$td号",
            "上周",
            "%1$tm/%1$td/%1$tY");

    private Ways() {}

    static String write(LocalDate day, Random random) {
        return String.format(DAYS.get(random.nextInt(DAYS.size())), day);
    }

    /** Some of the edits, in a fixed order. */
    static void edit(Edited edited, Random random) {
        if (random.nextBoolean()) {
            edited.sort(random, 0, LedgerSheet.titles().size() - 1);
        }
        if (random.nextInt(4) == 0) {
            edited.sort(random, 0, Edited.at(FilledColumn.LINK));
        }
        if (random.nextInt(3) == 0) {
            edited.sheet.setColumnHidden(random.nextInt(LedgerSheet.titles().size()), true);
        }
        if (random.nextInt(4) == 0) {
            edited.deleteColumn(Edited.at(LedgerSheet.ID));
        }
        if (random.nextInt(4) == 0) {
            edited.deleteColumn(Edited.at(LedgerSheet.MARK));
        }
        if (random.nextInt(3) == 0) {
            edited.sheet
                    .getRow(Edited.HEAD)
                    .getCell(Edited.at(FilledColumn.DAY))
                    .setCellValue("完成日期\n（填）");
        }
        if (random.nextInt(3) == 0) {
            edited.rows().get(random.nextInt(5)).setZeroHeight(true);
        }
        if (random.nextInt(3) == 0) {
            Row row = edited.rows().get(random.nextInt(edited.rows().size()));
            FixedColumn column = COLUMNS.get(random.nextInt(COLUMNS.size()));
            row.getCell(Edited.at(column)).setCellValue("改过的");
        }
        if (random.nextInt(3) == 0) {
            Row extra = edited.sheet.createRow(edited.sheet.getLastRowNum() + 2);
            extra.createCell(1).setCellValue("制表人：王小石");
        }
    }
}
