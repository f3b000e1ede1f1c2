package cn.yangguang.plan.ledger.sheet;

import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.plan.ledger.LedgerWords;
import java.time.LocalDate;
import java.util.function.Function;

/** A column of the sheet that the house fills in; what is changed there is never taken back in. */
public enum FixedColumn {
    CHAPTER("一级标题", 12, owed -> heading(owed, 0)),
    SECTION("二级标题", 12, owed -> heading(owed, 1)),
    TASK("任务", 36, Owed::title),
    UNITS("责任单位", 15, LedgerWords::units),
    MEASURE("时限要求", 10, LedgerWords::measure),
    PERIOD("本次", 10, owed -> owed.occurrence().name()),
    DUE("到期日", 11, LedgerWords::due),
    STANDING("进展", 11, owed -> LedgerWords.standing(owed.standing())),
    DONE("已登记的完成日", 11, owed -> LedgerWords.done(owed).map(LocalDate::toString).orElse("")),
    PIECES("材料份数", 6, LedgerWords::pieces),
    EVIDENCE("最近一份材料", 18, LedgerWords::evidence);

    private final String title;
    private final int width;
    // a lambda without state; its type cannot say so
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Owed, String> text;

    FixedColumn(String title, int width, Function<Owed, String> text) {
        this.title = title;
        this.width = width;
        this.text = text;
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
        return text.apply(owed).strip();
    }

    private static String heading(Owed owed, int level) {
        return owed.path().size() > level ? owed.path().get(level) : "";
    }
}
