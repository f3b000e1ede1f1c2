package cn.yangguang.request.asking;

import cn.yangguang.language.Characters;
import cn.yangguang.request.Applicant;
import cn.yangguang.request.ApplicantKind;
import cn.yangguang.request.Application;
import cn.yangguang.request.IdentityPaper;
import cn.yangguang.request.Wanted;
import cn.yangguang.request.clock.Channel;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/** What was typed into an application, by the name of its field. */
record ApplicationForm(Map<String, String> typed) {

    private static final List<String> NAMES = List.of(
            "unit",
            "kind",
            "name",
            "contact",
            "paper",
            "identity",
            "phone",
            "email",
            "address",
            "description",
            "form",
            "way",
            "manyWhy",
            "channel",
            "received");

    ApplicationForm {
        typed = Map.copyOf(typed);
    }

    static ApplicationForm of(MultiValueMap<String, String> sent) {
        return new ApplicationForm(NAMES.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> Objects.requireNonNullElse(sent.getFirst(name), "")
                                .strip())));
    }

    static ApplicationForm empty(String unit) {
        return new ApplicationForm(Map.of("unit", unit));
    }

    String text(String name) {
        return typed.getOrDefault(name, "");
    }

    /** What it says, handed in by this channel; a choice that was not made is the first one. */
    Application read(Channel channel) {
        ApplicantKind kind = one(ApplicantKind.values(), text("kind"));
        Applicant applicant = new Applicant(
                kind,
                line("name"),
                line("contact"),
                paper(kind),
                Characters.withoutSpace(Characters.halfWidth(line("identity"))),
                line("phone"),
                line("email"),
                line("address"));
        Wanted wanted = new Wanted(one(Wanted.Form.values(), text("form")), one(Wanted.Way.values(), text("way")));
        return new Application(channel, applicant, text("description"), wanted, text("manyWhy"));
    }

    Channel channel() {
        return one(Channel.values(), text("channel"));
    }

    private IdentityPaper paper(ApplicantKind kind) {
        IdentityPaper usual = kind.citizen() ? IdentityPaper.IDENTITY_CARD : IdentityPaper.CREDIT_CODE;
        return text("paper").isEmpty() ? usual : one(IdentityPaper.values(), text("paper"));
    }

    /** One line, whatever breaks were sent. */
    private String line(String name) {
        return text(name).replaceAll("\\s*\\R\\s*", " ");
    }

    private static <E extends Enum<E>> E one(E[] values, String name) {
        return Choice.chosen(values, name).orElse(values[0]);
    }

    /** Who asks; a clerk also registers whoever has no number on a paper. */
    List<Field> who(boolean byClerk) {
        Field identity = filled(Field.text("identity", "证件号码")).autocomplete("off");
        return List.of(
                filled(Field.radios("kind", "申请人", Choice.each(ApplicantKind.values(), ApplicantKind::label)))
                        .mustBeAnswered(),
                filled(Field.text("name", "姓名或者单位名称")).autocomplete("name").mustBeAnswered(),
                filled(Field.text("contact", "联系人")).hint("单位申请时填写。").autocomplete("off"),
                filled(Field.select("paper", "证件", Choice.each(IdentityPaper.values(), IdentityPaper::label)))
                        .mustBeAnswered(),
                byClerk ? identity.hint("申请人没有证件号码的，可以不填。") : identity.mustBeAnswered(),
                filled(Field.text("phone", "联系电话")).autocomplete("tel").hint("电话、电子邮箱、通信地址至少填一项。"),
                filled(Field.text("email", "电子邮箱")).autocomplete("email"),
                filled(Field.text("address", "通信地址和邮编")).autocomplete("street-address"));
    }

    /** What is wanted, and how. */
    List<Field> what() {
        return List.of(
                filled(Field.textarea("description", "所需政府信息"))
                        .hint("写明名称、文号，或者便于查找的其他特征；不需要说明用途。")
                        .mustBeAnswered(),
                filled(Field.radios("form", "希望的形式", Choice.each(Wanted.Form.values(), Wanted.Form::label))),
                filled(Field.radios("way", "希望的获取方式", Choice.each(Wanted.Way.values(), Wanted.Way::label))));
    }

    /** The same, and why one applicant asks so often (Art. 35). */
    List<Field> whatAndWhy() {
        List<Field> fields = new ArrayList<>(what());
        fields.add(filled(Field.textarea("manyWhy", "为什么一天申请这么多件")).hint("最多 500 个字；不填写也可以提交。"));
        return fields;
    }

    Field unit(List<Choice> units) {
        return filled(Field.select("unit", "向哪个机关申请", units)).mustBeAnswered();
    }

    /** How it reached the organ, as a clerk enters it. */
    List<Field> arrival() {
        List<Choice> channels = Choice.each(Channel.values(), ApplicationForm::label);
        return List.of(
                filled(Field.select("channel", "怎样收到的", channels)).mustBeAnswered(),
                filled(Field.date("received", "收到申请之日"))
                        .hint("按条例第三十一条：当面提交的为提交之日，挂号或者快递为签收之日，平信、传真、网上和电子邮件为与申请人确认之日。还没有确认的留空，确认后再登记。"));
    }

    static String label(Channel channel) {
        return switch (channel) {
            case COUNTER -> "当面提交";
            case REGISTERED_MAIL -> "挂号信、快递等需签收的邮寄";
            case MAIL -> "平信等无需签收的邮寄";
            case ONLINE -> "网上提交";
            case FAX -> "传真";
            case EMAIL -> "电子邮件";
            case ELSEWHERE -> "寄给其他单位或个人后转来";
        };
    }

    private Field filled(Field field) {
        String value = text(field.name());
        boolean none = value.isEmpty() && !field.choices().isEmpty();
        return field.value(none ? field.choices().getFirst().value() : value);
    }
}
