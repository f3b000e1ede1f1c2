package cn.yangguang.publication.pages;

import cn.yangguang.publication.Body;
import cn.yangguang.publication.ColumnMark;
import cn.yangguang.publication.ColumnPart;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.DisclosureAttribute;
import cn.yangguang.publication.DocumentNumber;
import cn.yangguang.publication.DocumentType;
import cn.yangguang.publication.Ground;
import cn.yangguang.publication.GuideContents;
import cn.yangguang.publication.Metadata;
import cn.yangguang.publication.SourceDetermination;
import cn.yangguang.publication.SubjectClass;
import cn.yangguang.publication.structured.Structured;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedDay;
import cn.yangguang.web.forms.TypedNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What was typed about a piece, by the names of the questions. */
record WritingForm(Map<String, String> typed) {

    private static final int LONGEST_BODY = 200_000;

    WritingForm {
        typed = Map.copyOf(typed);
    }

    static WritingForm of(MultiValueMap<String, String> sent) {
        return new WritingForm(sent.keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(), name -> Objects.requireNonNullElse(sent.getFirst(name), ""))));
    }

    static WritingForm empty(String unit, String item) {
        return new WritingForm(Map.of(
                "unit",
                unit,
                "item",
                item,
                "documentType",
                "OTHER",
                "subjectClass",
                "GENERAL",
                "columnPart",
                "CONTENT"));
    }

    /** A guide to be filled in. */
    static WritingForm guide(String unit) {
        Map<String, String> typed = new TreeMap<>(empty(unit, "").typed);
        typed.put("columnPart", ColumnPart.GUIDE.name());
        typed.put("attribute", DisclosureAttribute.PROACTIVE.name());
        typed.put("body", GuideContents.OUTLINE);
        return new WritingForm(typed);
    }

    String text(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    /** The item of the catalogue that was chosen. */
    Optional<UUID> item() {
        try {
            return text("item").isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text("item")));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    int seen() {
        return TypedNumber.version(text("seen"));
    }

    FormProblems problems() {
        FormProblems problems = new FormProblems();
        if (text("title").isEmpty() || text("title").length() > 200) {
            problems.add("title", "请填写标题，最多 200 个字。");
        }
        longest(problems, "body", LONGEST_BODY);
        longest(problems, "reason", SourceDetermination.LONGEST_REASON);
        longest(problems, "summary", 500);
        longest(problems, "source", 100);
        longest(problems, "keywords", 200);
        if (!text("documentNumber").isEmpty()
                && DocumentNumber.normalised(text("documentNumber")).isEmpty()) {
            problems.add("documentNumber", "发文字号请写成“×政办〔2026〕3号”这样，括号用哪一种都可以。");
        }
        List.of("signedOn", "validFrom", "validTo").stream()
                .filter(name -> !text(name).isEmpty() && TypedDay.orNull(text(name)) == null)
                .forEach(name -> problems.add(name, "日期请写成 2026-03-31 这样。"));
        LocalDate from = TypedDay.orNull(text("validFrom"));
        LocalDate to = TypedDay.orNull(text("validTo"));
        if (from != null && to != null && to.isBefore(from)) {
            problems.add("validTo", "失效日期不能早于施行日期。");
        }
        if (columnPart() == ColumnPart.REPORT && !text("reportYear").matches("2[0-9]{3}")) {
            problems.add("reportYear", "请写明年报是哪一年度的，如 2025。");
        }
        if (columnPart() != ColumnPart.REPORT && !text("reportYear").isEmpty()) {
            problems.add("reportYear", "只有年报才有年度：请删去，或者在“所属栏目”选“" + ColumnPart.REPORT.label() + "”。");
        }
        return problems;
    }

    private void longest(FormProblems problems, String name, int most) {
        if (text(name).length() > most) {
            problems.add(name, "最多 " + most + " 个字，现在有 " + text(name).length() + " 个。");
        }
    }

    /** What it says, without files; only to be asked where there are no problems. */
    Content content(Structured structured) {
        SourceDetermination determination = new SourceDetermination(
                named(DisclosureAttribute.values(), "attribute"), named(Ground.values(), "ground"), text("reason"));
        Metadata metadata = new Metadata(
                DocumentNumber.normalised(text("documentNumber")).orElse(""),
                TypedDay.orNull(text("signedOn")),
                Objects.requireNonNullElse(named(DocumentType.values(), "documentType"), DocumentType.OTHER),
                Objects.requireNonNullElse(named(SubjectClass.values(), "subjectClass"), SubjectClass.OTHER),
                Arrays.stream(text("keywords").split("[\\s\\u3000、，,;；]+"))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList(),
                text("summary"),
                text("source"),
                TypedDay.orNull(text("validFrom")),
                TypedDay.orNull(text("validTo")),
                new ColumnMark(
                        columnPart(), columnPart() == ColumnPart.REPORT ? Integer.valueOf(text("reportYear")) : null));
        String body = typed.getOrDefault("body", "");
        return new Content(text("title"), Body.html(body), determination, metadata, List.of(), structured);
    }

    private ColumnPart columnPart() {
        return Objects.requireNonNullElse(named(ColumnPart.values(), "columnPart"), ColumnPart.CONTENT);
    }

    private <E extends Enum<E>> @Nullable E named(E[] all, String name) {
        return Choice.chosen(all, text(name)).orElse(null);
    }

    /** Whether only the questions of another item were asked for; nothing is saved. */
    boolean chooses() {
        return !text("choose").isEmpty();
    }

    /** The questions; the unit is asked for a new piece only, {@code elements} are those of the item. */
    List<PublicationPage.Part> parts(
            List<Choice> units, List<Choice> items, List<Field> elements, FormProblems problems) {
        List<Field> filed = new ArrayList<>();
        if (!units.isEmpty()) {
            filed.add(Field.select("unit", "发布机构", units).mustBeAnswered());
        }
        filed.add(Field.select("item", "公开事项", items).hint("这一件公开的是目录里的哪一项；公开以后计入这一项的应办事项。"));
        List<Field> text = new ArrayList<>();
        text.add(Field.text("title", "标题").mustBeAnswered());
        text.add(Field.textarea("body", "正文").hint("每段一行。以“一、”“（一）”开头的短行作为标题；从表格软件粘贴的表格会成为表格，第一行作为表头。"));
        List<PublicationPage.Part> parts = new ArrayList<>();
        parts.add(part("公开事项", filed, problems).choosing(items.size() == 1));
        parts.add(part("内容", text, problems));
        if (!elements.isEmpty()) {
            parts.add(part("公开内容要素", elements, problems));
        }
        parts.add(part("公开属性", WritingFields.attribute(), problems));
        parts.add(part("元数据", WritingFields.metadata(), problems));
        return parts;
    }

    PublicationPage.Part part(String heading, List<Field> fields, FormProblems problems) {
        List<Field> filled = fields.stream()
                .map(field -> field.value(typed.getOrDefault(field.name(), "")))
                .toList();
        return new PublicationPage.Part(heading, problems.on(filled));
    }
}
