package cn.yangguang.plan.ledger.sheet;

import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.plan.ledger.LedgerWords;
import java.time.LocalDate;

/** A column of the sheet that the house fills in; what is changed there is never taken back in. */
public enum FixedColumn {
    CHAPTER("一级标题", 12),
    SECTION("二级标题", 12),
    TASK("任务", 36),
    UNITS("责任单位", 15),
    MEASURE("时限要求", 10),
    PERIOD("本次", 10),
    DUE("到期日", 11),
    STANDING("进展", 11),
    DONE("已登记的完成日", 11),
    PIECES("材料份数", 6),
    EVIDENCE("最近一份材料", 18);

    private final String title;
    private final int width;

    FixedColumn(String title, int width) {
        this.title = title;
        this.width = width;
    }

    public String title() {
        return title;
    }

    /** In characters of the sheet's font. */
    int width() {
        return width;
    }

    /** What stands there for one row; a day as 2026-05-06. */
    public String text(Owed owed) {
        return switch (this) {
            case CHAPTER -> heading(owed, 0);
            case SECTION -> heading(owed, 1);
            case TASK -> owed.title().strip();
            case UNITS -> LedgerWords.units(owed);
            case MEASURE -> LedgerWords.measure(owed);
            case PERIOD -> owed.occurrence().name().strip();
            case DUE -> LedgerWords.due(owed);
            case STANDING -> LedgerWords.standing(owed.standing());
            case DONE -> LedgerWords.done(owed).map(LocalDate::toString).orElse("");
            case PIECES -> LedgerWords.pieces(owed);
            case EVIDENCE -> LedgerWords.evidence(owed).strip();
        };
    }

    private static String heading(Owed owed, int level) {
        return owed.path().size() > level ? owed.path().get(level).strip() : "";
    }
}
