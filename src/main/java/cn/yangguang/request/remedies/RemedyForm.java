package cn.yangguang.request.remedies;

import cn.yangguang.organization.UnitId;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedNumber;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/** A line of the table of remedies as it is typed. */
record RemedyForm(
        int seen,
        String code,
        String reconsideration,
        String reconsiderationAddress,
        String online,
        String court,
        String courtAddress,
        boolean charges) {

    private static final int LONGEST = 200;

    static RemedyForm of(RemedyLine line) {
        return new RemedyForm(
                line.version(),
                line.code(),
                line.reconsideration(),
                line.reconsiderationAddress(),
                line.online(),
                line.court(),
                line.courtAddress(),
                line.charges());
    }

    static RemedyForm of(MultiValueMap<String, String> sent) {
        return new RemedyForm(
                TypedNumber.version(text(sent, "seen")),
                text(sent, "code"),
                text(sent, "reconsideration"),
                text(sent, "reconsiderationAddress"),
                text(sent, "online"),
                text(sent, "court"),
                text(sent, "courtAddress"),
                text(sent, "charges").equals("true"));
    }

    private static String text(MultiValueMap<String, String> sent, String field) {
        return Objects.requireNonNullElse(sent.getFirst(field), "").strip().replaceAll("\\p{Cntrl}+", " ");
    }

    RemedyForm seeing(int version) {
        return new RemedyForm(
                version, code, reconsideration, reconsiderationAddress, online, court, courtAddress, charges);
    }

    RemedyLine line(UnitId unit) {
        return new RemedyLine(
                unit,
                code,
                reconsideration,
                reconsiderationAddress,
                online,
                court,
                courtAddress,
                charges,
                Math.max(0, seen));
    }

    List<Field> fields() {
        return List.of(
                Field.text("code", "文书代字")
                        .hint("如“青财公复”，文书编号为“青财公复〔2026〕1号”；与其他机关不同。")
                        .value(code)
                        .mustBeAnswered(),
                Field.text("reconsideration", "行政复议机关")
                        .hint("部门的复议机关是本级人民政府，政府的是上一级人民政府；实行垂直领导的，是上一级主管部门（行政复议法第二十四、二十五、二十七条）。")
                        .value(reconsideration)
                        .mustBeAnswered(),
                Field.text("reconsiderationAddress", "行政复议机关地址")
                        .value(reconsiderationAddress)
                        .mustBeAnswered(),
                Field.text("online", "网上申请行政复议的网址").value(online),
                Field.text("court", "人民法院").value(court).mustBeAnswered(),
                Field.text("courtAddress", "人民法院地址").value(courtAddress).mustBeAnswered(),
                Field.checkbox("charges", "收取信息处理费")
                        .hint("条例第四十二条：申请的数量、频次明显超过合理范围的，可以收取。不开启的机关不能起草收费通知书；开启之后，每件是否收取由机关负责人决定。")
                        .value(Boolean.toString(charges)));
    }

    FormProblems problems() {
        FormProblems problems = new FormProblems();
        for (Field field : fields()) {
            if (field.required() && field.value().isEmpty()) {
                problems.add(field.name(), "请填写" + field.label() + "。");
            }
            if (field.value().length() > LONGEST) {
                problems.add(field.name(), field.label() + "最多 " + LONGEST + " 个字。");
            }
        }
        if (!code.isEmpty() && !code.matches("[\\p{IsHan}A-Za-z]{1,20}")) {
            problems.add("code", "文书代字只用汉字和字母，最多 20 个，不带年份和括号。");
        }
        return problems;
    }

    /** What it says, a line each. */
    String words() {
        return fields().stream().map(field -> field.label() + "：" + said(field)).collect(Collectors.joining("\n"));
    }

    private static String said(Field field) {
        if (field.kind() != Field.Kind.CHECKBOX) {
            return field.value();
        }
        return field.value().equals("true") ? "是" : "否";
    }
}
