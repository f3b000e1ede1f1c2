package cn.yangguang.duty.evidence.pages;

import cn.yangguang.duty.evidence.Said;
import cn.yangguang.organization.UnitId;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.TypedDay;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about a piece of evidence.
 *
 * @param early ticked by who knows that it will not count
 * @param kept the SM3 of a file that was sent with the form before, so that it need not be chosen again
 * @param keptName its name
 * @param seal proves that this person sent it
 */
record EvidenceForm(
        String words,
        String happened,
        String effective,
        String address,
        String unit,
        String early,
        String twiceBecause,
        String kept,
        String keptName,
        String seal) {

    private static final String FORMATS =
            ".pdf,.ofd,.docx,.doc,.xlsx,.xls,.pptx,.png,.jpg,.jpeg,.gif,.html,.htm,.txt,.zip";

    EvidenceForm {
        words = words.strip();
        happened = happened.strip();
        effective = effective.strip();
        address = address.strip();
        twiceBecause = twiceBecause.strip();
    }

    EvidenceForm keeping(String sm3, String name, String proof) {
        return new EvidenceForm(words, happened, effective, address, unit, early, twiceBecause, sm3, name, proof);
    }

    Said said() {
        return new Said(
                words,
                TypedDay.orNull(happened),
                TypedDay.orNull(effective),
                unit(unit),
                early.equals("true"),
                twiceBecause);
    }

    /** A day that was typed and is none. */
    boolean unreadable(String typed) {
        return !typed.isEmpty() && TypedDay.orNull(typed) == null;
    }

    private static @Nullable UnitId unit(String typed) {
        try {
            return typed.isEmpty() ? null : new UnitId(UUID.fromString(typed));
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    /** The questions; which unit is asked only where several come into question. */
    List<Field> fields(List<Choice> units) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text("words", "做了什么")
                .value(words)
                .hint("如“在门户网站公布了第二季度收支”；不要写个人信息。")
                .mustBeAnswered());
        fields.add(Field.date("happened", "办成的日子").value(happened).mustBeAnswered());
        fields.add(Field.date("effective", "生效日").value(effective).hint("按这一天判断是否按期；与办成的日子相同的不必填写。"));
        if (units.size() > 1) {
            fields.add(Field.select("unit", "哪个单位办的", units).value(unit).mustBeAnswered());
        }
        fields.add(Field.file("file", kept.isEmpty() ? "文件" : "换一个文件", FORMATS)
                .hint(kept.isEmpty() ? "不超过 50 MB。文件和网址填一样即可。" : "已收到 " + keptName + "，不必重新选择。"));
        fields.add(Field.text("address", "网址").value(address).hint("从浏览器的地址栏原样复制；网页核对以后才计入。"));
        return fields;
    }

    /** Asked only where the same piece is recorded elsewhere. */
    Field why() {
        return Field.text("twiceBecause", "为什么也能证明这一件").value(twiceBecause).mustBeAnswered();
    }

    /** Asked only where the day is too early. */
    Field knows() {
        return Field.checkbox("early", "知道不会计入，仍然登记").value(early);
    }
}
