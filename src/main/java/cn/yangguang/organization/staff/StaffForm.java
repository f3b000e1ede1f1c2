package cn.yangguang.organization.staff;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Role;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about a person.
 *
 * @param seen the version of the account that was shown
 */
record StaffForm(
        @Nullable String login,
        @Nullable String name,
        @Nullable String unit,
        @Nullable String phone,
        @Nullable String expiresOn,
        @Nullable Integer seen) {

    static StaffForm empty() {
        return new StaffForm("", "", "", "", "", null);
    }

    static StaffForm of(StaffMember member) {
        LocalDate end = member.expiresOn();
        return new StaffForm(
                member.login(),
                member.name(),
                member.unit().id().toString(),
                "",
                end == null ? "" : end.toString(),
                member.version());
    }

    /** The same for who has been told how the account stands now. */
    StaffForm over(StaffMember now) {
        return new StaffForm(login, name, unit, phone, expiresOn, now.version());
    }

    /** The version of the account that was shown, 0 where none was. */
    int version() {
        return seen == null ? 0 : seen;
    }

    /** For an account that has its login already. */
    StaffForm withoutLogin() {
        return new StaffForm("kept", name, unit, phone, expiresOn, seen);
    }

    String loginTyped() {
        return text(login).toLowerCase(Locale.ROOT);
    }

    String nameTyped() {
        return text(name);
    }

    String phoneTyped() {
        return text(phone);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** The last day of the account; none where nothing was typed. */
    Optional<LocalDate> endTyped() {
        return TypedDay.read(text(expiresOn));
    }

    static Optional<Role> role(@Nullable String typed) {
        return Choice.chosen(Role.values(), typed);
    }

    FormProblems problems() {
        FormProblems problems = new FormProblems();
        if (!loginTyped().matches("[a-z][a-z0-9._-]{2,31}")) {
            problems.add("login", "用户名应以字母开头，由 3 至 32 个小写字母、数字、点、下划线或连字符组成。");
        }
        if (nameTyped().isEmpty() || nameTyped().length() > 50) {
            problems.add("name", "请填写 1 至 50 个字的姓名。");
        }
        if (!phoneTyped().isEmpty() && !phoneTyped().matches("[0-9][0-9-]{6,14}")) {
            problems.add("phone", "电话应是 7 至 15 位数字，可以用连字符隔开。");
        }
        if (!text(expiresOn).isEmpty() && endTyped().isEmpty()) {
            problems.add("expiresOn", "请从日历中选择日期，或者清空，不设期限。");
        }
        return problems;
    }

    Optional<Unit> unit(UnitTree tree, FormProblems problems) {
        Optional<Unit> found = unit(tree, unit);
        if (found.isEmpty()) {
            problems.add("unit", "请从列表中选择所在单位。");
        }
        return found;
    }

    static Optional<Unit> unit(UnitTree tree, @Nullable String typed) {
        try {
            return tree.find(UnitId.parse(text(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    List<Field> fields(boolean fresh, List<Unit> units) {
        return Stream.of(
                        Field.text("login", "用户名")
                                .value(login)
                                .mustBeAnswered()
                                .autocomplete("off")
                                .hint("登录时使用，小写字母开头，开通后不变。"),
                        Field.text("name", "姓名").value(name).mustBeAnswered(),
                        Field.select("unit", "所在单位", units(units)).value(unit).mustBeAnswered(),
                        Field.text("phone", "电话")
                                .value(phone)
                                .autocomplete("off")
                                .hint(fresh ? "加密保存，页面上只显示首尾几位。" : "加密保存；不改则不填。"),
                        Field.date("expiresOn", "账号有效期至")
                                .value(expiresOn)
                                .hint("最后一个可以登录的日子，借调、实习等临时人员请务必填写；不填就是长期有效。"))
                .filter(field -> fresh || !field.name().equals("login"))
                .toList();
    }

    static List<Choice> units(List<Unit> units) {
        return Stream.concat(
                        Stream.of(new Choice("", "请选择")),
                        units.stream().map(unit -> new Choice(unit.id().toString(), unit.name())))
                .toList();
    }

    static List<Choice> roles() {
        return Choice.each(Role.values(), Role::label);
    }
}
