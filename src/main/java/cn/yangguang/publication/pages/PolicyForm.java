package cn.yangguang.publication.pages;

import cn.yangguang.publication.policy.Interpretation;
import cn.yangguang.publication.policy.InterpretationMedium;
import cn.yangguang.publication.policy.Policy;
import cn.yangguang.publication.policy.PolicyKind;
import cn.yangguang.publication.policy.Relation;
import cn.yangguang.publication.policy.RelationKind;
import cn.yangguang.publication.policy.keeping.NamedDocuments.Reading;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The part of the drafting form that makes a piece a policy document. */
record PolicyForm(WritingForm form) {

    private static final int MOST_RELATIONS = 50;
    private static final int LONGEST_NAME = 100;
    private static final String ORGAN_CODE = "organCode";
    private static final String KIND = "policy";
    private static final String NEEDED = "interpretationNeeded";
    private static final String REASON = "interpretationReason";
    private static final String FORM = "interpretationForm";
    private static final String INTERPRETER = "interpreter";
    private static final String ORGAN = "interpretingOrgan";
    private static final String BY = "interpretationBy";

    /** What a policy would have been typed as. */
    static Map<String, String> typed(Policy policy) {
        Interpretation interpretation = policy.interpretation();
        Map<String, String> typed = policy.relations().stream()
                .collect(Collectors.groupingBy(
                        one -> one.kind().name(), Collectors.mapping(Relation::line, Collectors.joining("\n"))));
        typed.put(KIND, policy.kind().name());
        typed.put(NEEDED, interpretation.needed() == null ? "" : interpretation.isNeeded() ? "yes" : "no");
        typed.put(REASON, interpretation.reason());
        typed.put(FORM, Objects.toString(interpretation.form(), ""));
        typed.put(INTERPRETER, interpretation.interpreter());
        typed.put(ORGAN, interpretation.organ());
        typed.put(BY, Objects.toString(interpretation.by(), ""));
        return typed;
    }

    /** The questions, with what was typed; {@code codes} are the organ codes that may give the piece its number. */
    List<PublicationPage.Part> parts(List<Choice> codes, FormProblems problems) {
        List<Field> policy = new ArrayList<>();
        if (!codes.isEmpty()) {
            List<Choice> all = new ArrayList<>(List.of(new Choice("", "不在本系统编号")));
            all.addAll(codes);
            policy.add(Field.select(ORGAN_CODE, "由本系统编发文字号", all).hint("选了机关代字的，“发文字号”留空，保存时给下一个号。"));
        }
        policy.addAll(policyFields());
        return List.of(form.part("文号和政策文件", policy, problems), form.part("与其他文件的关系", relationFields(), problems));
    }

    /** Which organ code gives the number; empty where none does. */
    String organCode() {
        return form.text(ORGAN_CODE);
    }

    private static List<Field> policyFields() {
        return List.of(
                Field.select(KIND, "是不是政策文件", Choice.each(PolicyKind.values(), PolicyKind::label))
                        .hint("政策文件在政府文件库里公开；行政规范性文件另列入现行有效的清单。"),
                Field.select(
                                NEEDED,
                                "要不要解读",
                                List.of(new Choice("", "还没有定"), new Choice("yes", "需要解读"), new Choice("no", "不需要解读")))
                        .hint("政策文件送审前定下，并写明理由。"),
                Field.text(REASON, "要解读或者不要解读的理由"),
                Field.select(
                                FORM,
                                "解读形式",
                                Choice.each("还没有定", InterpretationMedium.values(), InterpretationMedium::label))
                        .hint("政策文件填解读方案，随正文一起审定；这一件本身是解读的，填它自己的形式、解读人和解读机关。"),
                Field.text(INTERPRETER, "解读人").hint("如 财政局局长。"),
                Field.text(ORGAN, "解读机关"),
                Field.date(BY, "解读完成日期").hint("最迟在文件公开后 3 个工作日内。"));
    }

    private static List<Field> relationFields() {
        return Arrays.stream(RelationKind.values())
                .map(kind -> Field.textarea(kind.name(), kind.label() + "哪些文件").hint("一行一件，写发文字号、《标题》或者索引号。"))
                .toList();
    }

    private void check(FormProblems problems) {
        if (!organCode().isEmpty() && !form.text("documentNumber").isEmpty()) {
            problems.add(ORGAN_CODE, "发文字号要么自己填写，要么由本系统编出，请去掉一个。");
        }
        longest(problems, REASON, Interpretation.LONGEST_REASON);
        longest(problems, INTERPRETER, LONGEST_NAME);
        longest(problems, ORGAN, LONGEST_NAME);
        if (!form.text(BY).isEmpty() && TypedDay.orNull(form.text(BY)) == null) {
            problems.add(BY, "日期请写成 2026-03-31 这样。");
        }
        LocalDate by = TypedDay.orNull(form.text(BY));
        LocalDate signed = TypedDay.orNull(form.text("signedOn"));
        if (by != null && signed != null && by.isBefore(signed)) {
            problems.add(BY, "解读完成日期早于成文日期 " + signed + "，请核对。");
        }
    }

    private void longest(FormProblems problems, String name, int most) {
        if (form.text(name).length() > most) {
            problems.add(name, "最多 " + most + " 个字，现在有 " + form.text(name).length() + " 个。");
        }
    }

    /**
     * What it says.
     *
     * @param reading finds out which document a line means
     * @param problems takes what is wrong with it
     */
    Policy policy(BiFunction<RelationKind, String, Reading> reading, FormProblems problems) {
        check(problems);
        List<Relation> relations = new ArrayList<>();
        for (RelationKind kind : RelationKind.values()) {
            List<String> lines = form.text(kind.name())
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .distinct()
                    .toList();
            if (lines.size() > MOST_RELATIONS) {
                problems.add(kind.name(), "最多写 " + MOST_RELATIONS + " 件。");
            } else {
                lines.forEach(line -> add(relations, problems, kind, reading.apply(kind, line)));
            }
        }
        return new Policy(named(PolicyKind.values(), KIND).orElse(PolicyKind.NONE), interpretation(), relations);
    }

    private static void add(List<Relation> relations, FormProblems problems, RelationKind kind, Reading reading) {
        switch (reading) {
            case Reading.Read(Relation relation) -> relations.add(relation);
            case Reading.Refused(String sentence) -> problems.add(kind.name(), sentence);
        }
    }

    private Interpretation interpretation() {
        String needed = form.text(NEEDED);
        return new Interpretation(
                needed.isEmpty() ? null : needed.equals("yes"),
                form.text(REASON),
                named(InterpretationMedium.values(), FORM).orElse(null),
                form.text(INTERPRETER),
                form.text(ORGAN),
                TypedDay.orNull(form.text(BY)));
    }

    private <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Choice.chosen(all, form.text(name));
    }
}
