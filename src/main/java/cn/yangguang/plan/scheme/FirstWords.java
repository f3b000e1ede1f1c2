package cn.yangguang.plan.scheme;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.contacts.Contact;
import cn.yangguang.plan.keeping.Plan;
import java.util.Optional;

/** The words that a new scheme begins with, to be changed at will. */
final class FirstWords {

    private static final String REQUIREMENTS = """
            让群众看得到、看得懂、用得上，把分到本单位的每一项任务落到科室、落到人、落到日子。
            该公开的按时公开，内容要准确，表述要好懂；公开以前依法审查，不公开国家秘密、商业秘密和个人隐私。
            各责任科室对照附件按时办理，办完随手留存佐证材料；预计不能按时完成的，提前报告并说明原因。
            """;

    private FirstWords() {}

    static Scheme.Text of(Plan plan, Unit unit, Optional<Contact> contact) {
        String number = plan.header().documentNumber();
        String named = "《" + plan.title() + "》" + (number == null || number.isBlank() ? "" : "（" + number + "）");
        return new Scheme.Text(
                unit.name() + "落实《" + plan.title() + "》实施方案",
                "根据" + named + "，结合本单位职责，制定本方案。",
                REQUIREMENTS.strip(),
                contact.filter(one -> !one.missing()).map(FirstWords::words).orElse(""));
    }

    private static String words(Contact contact) {
        String section = contact.section().isEmpty() ? "" : "（" + contact.section() + "）";
        String phone = contact.phone().isEmpty() ? "" : "，办公电话：" + contact.phone();
        return "联络员：" + contact.name() + section + phone + "。";
    }
}
