package cn.yangguang.plan.reading.table;

import cn.yangguang.language.Characters;
import cn.yangguang.plan.reading.text.Numbering;
import cn.yangguang.plan.reading.text.Text;
import cn.yangguang.plan.reading.unit.UnitCell;
import java.util.regex.Pattern;

/** What a single cell looks like by itself. */
public final class CellKind {
    private CellKind() {}

    private static final Pattern SERIAL =
            Pattern.compile("^(?:第?\\d{1,3}[.．、]?|\\d{1,2}[-—]\\d{1,2}|[（(]\\d{1,3}[）)]|[一二三四五六七八九十]{1,3})$");

    private static final Pattern DEADLINE = Pattern.compile(
            "^(?:于|在)?(?:全年|全程|长期|持续|常年|常态|即时|及时|适时|定期|动态|实时|随时|立行|立即|已完成|年度内|年内|年底|年末|年终|本年|当年|今年|次年|明年|会后|会前|事后|季末|季后|月末|月底|法定|上半年|下半年|贯穿|每|按|逐|第?[一二三四1-4]季度"
                    + "|\\d{1,2}月|[一二三四五六七八九十]{1,3}月|(?:20)?\\d{2}年|二[〇○零]|\\d+个?(?:工作)?日|分阶段|[1-9]\\d?[.．/]\\d).*");

    public static boolean isSerial(String cell) {
        return SERIAL.matcher(Text.squeezed(cell)).matches();
    }

    /** A cell of a 时限 column: short, and it begins with a time. */
    public static boolean isDeadline(String cell) {
        String text = Characters.simplified(Text.squeezed(cell));
        return text.length() <= 24
                && DEADLINE.matcher(text).matches()
                && UnitCell.likeness(text) < 0.9
                && !text.matches(".*(?:政务公开|公开工作|信息公开|任务|方案).*");
    }

    /** A numbered heading: short and without the full stop that ends a requirement. */
    public static boolean isHeading(String squeezed) {
        return squeezed.length() <= 60 && Numbering.of(squeezed).isNumbered() && !squeezed.matches(".*[。；;].+");
    }
}
