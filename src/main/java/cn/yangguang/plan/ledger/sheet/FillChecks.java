package cn.yangguang.plan.ledger.sheet;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;

/**
 * What a spreadsheet program itself checks in the columns to fill in. It warns and still takes what a person means, for the
 * way back asks again; none of the columns takes one of a few values, so there is no list to choose from.
 */
final class FillChecks {

    private FillChecks() {}

    /** Checks all rows from the first to the last, both from 0. */
    static void add(Sheet sheet, int first, int last) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (FilledColumn column : FilledColumn.values()) {
            int at = LedgerSheet.titles().indexOf(column.title());
            DataValidation check =
                    helper.createValidation(constraint(helper, column), new CellRangeAddressList(first, last, at, at));
            check.setErrorStyle(DataValidation.ErrorStyle.WARNING);
            check.createErrorBox(column.title(), "请检查一下：" + column.hint());
            check.createPromptBox(column.title(), column.hint());
            check.setShowErrorBox(true);
            check.setShowPromptBox(true);
            sheet.addValidationData(check);
        }
    }

    private static DataValidationConstraint constraint(DataValidationHelper helper, FilledColumn column) {
        return switch (column) {
            case DAY ->
                helper.createDateConstraint(OperatorType.BETWEEN, "DATE(2000,1,1)", "DATE(2099,12,31)", "yyyy-mm-dd");
            case WORDS -> helper.createTextLengthConstraint(OperatorType.BETWEEN, "0", "500");
            case LINK -> helper.createTextLengthConstraint(OperatorType.BETWEEN, "0", "1000");
        };
    }
}
