package cn.yangguang.duty.occasion;

import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.web.forms.Field;
import java.util.List;

/** What was typed about an occasion: its day and words, or why it is struck out. */
record DueForm(String happened, String words, String because) {

    static final DueForm EMPTY = new DueForm("", "", "");

    /** What may be asked of this occurrence: nothing where it is neither waiting nor started by an occasion. */
    List<Field> fields(Owed owed) {
        if (owed.occurrence().dueBy() instanceof Occurrence.DueBy.Trigger) {
            return List.of(
                    Field.date("happened", "事由发生日").value(happened).mustBeAnswered(),
                    Field.text("words", "发生了什么")
                            .value(words)
                            .hint("几个字即可，如“印发某某办法”；不要写个人信息。")
                            .mustBeAnswered());
        }
        return owed.occasion() == null
                ? List.of()
                : List.of(Field.text("because", "为什么划去").value(because).mustBeAnswered());
    }
}
