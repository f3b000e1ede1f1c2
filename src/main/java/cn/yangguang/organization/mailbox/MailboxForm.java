package cn.yangguang.organization.mailbox;

import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.regex.Pattern;

/** What was typed about one's own mail. */
record MailboxForm(String wanted, String address) {

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final int LONGEST = 200;

    MailboxForm {
        address = address.strip();
    }

    static MailboxForm of(java.util.Optional<String> address) {
        return new MailboxForm(address.isPresent() ? "true" : "false", address.orElse(""));
    }

    /** What is to be kept: nothing where no letters are wanted. */
    String kept() {
        return wanted.equals("true") ? address : "";
    }

    FormProblems problems() {
        FormProblems problems = new FormProblems();
        if (!wanted.equals("true") && !wanted.equals("false")) {
            problems.add("wanted", "请选择要不要邮件。");
        }
        if (wanted.equals("true")
                && (address.length() > LONGEST || !ADDRESS.matcher(address).matches())) {
            problems.add(
                    "address", address.isEmpty() ? "请填写邮箱，例如 name@example.cn。" : "这不是一个邮箱，请写成 name@example.cn 的样子。");
        }
        return problems;
    }

    List<Field> fields(FormProblems problems) {
        return problems.on(List.of(
                Field.radios(
                                "wanted",
                                "有提醒时，要不要同时发邮件",
                                List.of(new Choice("true", "发到我的邮箱"), new Choice("false", "不发，我在平台上看")))
                        .value(wanted),
                Field.text("address", "邮箱").value(address).autocomplete("email").hint("加密保存，只用来发提醒；选“不发”后即删除。")));
    }
}
