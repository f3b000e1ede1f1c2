package cn.yangguang.organization.contacts;

import cn.yangguang.organization.Unit;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was typed about a unit's contact. */
record ContactForm(
        @Nullable String leader,
        @Nullable String section,
        @Nullable String name,
        @Nullable String phone,
        @Nullable Integer seen) {

    private static final int LONGEST = 50;
    private static final Pattern PHONE = Pattern.compile("[0-9][0-9-]{6,19}");

    static ContactForm of(Contact contact) {
        return new ContactForm(contact.leader(), contact.section(), contact.name(), contact.phone(), contact.version());
    }

    /** The same, made out of what stands there now: saved again, it takes that one's place. */
    ContactForm over(Contact now) {
        return new ContactForm(leader, section, name, phone, now.version());
    }

    Contact read(Unit unit) {
        return new Contact(
                unit.id(), unit.name(), text(leader), text(section), text(name), text(phone), version(), null, null);
    }

    int version() {
        return seen == null ? 0 : seen;
    }

    FormProblems problems() {
        FormProblems problems = new FormProblems();
        fits(problems, "leader", leader, "分管领导");
        fits(problems, "section", section, "责任科室");
        fits(problems, "name", name, "联络员");
        if (text(name).isEmpty()) {
            problems.add("name", "请填写联络员姓名。");
        }
        if (!text(phone).isEmpty() && !PHONE.matcher(text(phone)).matches()) {
            problems.add("phone", "办公电话应是 7 至 20 位数字，区号和分机可以用连字符隔开。");
        }
        return problems;
    }

    private static void fits(FormProblems problems, String field, @Nullable String typed, String label) {
        if (text(typed).length() > LONGEST) {
            problems.add(field, label + "最多 " + LONGEST + " 个字。");
        }
    }

    List<Field> fields() {
        return List.of(
                Field.text("leader", "分管领导").value(leader).autocomplete("off"),
                Field.text("section", "责任科室").value(section).autocomplete("off"),
                Field.text("name", "联络员").value(name).autocomplete("off").mustBeAnswered(),
                Field.text("phone", "办公电话").value(phone).autocomplete("off").hint("单位的办公电话，加密保存；不要填个人手机。"));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
