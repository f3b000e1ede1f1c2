package cn.yangguang.publication.structured;

import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.language.Characters;
import cn.yangguang.publication.DocumentNumber;
import java.util.Optional;

/** One typed value, read the same way from a form and from a cell. */
public sealed interface FieldValue {

    /** What is kept of it; empty where nothing was typed. */
    record Fitting(String words) implements FieldValue {}

    /** What is wrong with it, as the end of a sentence (Chinese). */
    record Wrong(String sentence) implements FieldValue {}

    /** The longest of a kind, in characters. */
    int LONGEST_TEXT = 500;

    int LONGEST_RICH = 20_000;

    /** Reads what was typed for an element. */
    static FieldValue read(ContentElement element, String typed) {
        String plain = Characters.withoutUnseen(typed).replace("\r", "").strip();
        if (plain.isEmpty()) {
            return new Fitting("");
        }
        return switch (element.kind()) {
            case TEXT, PERSON, UNIT, REGION, FILE ->
                text(numbered(element, plain.replaceAll("\\s*[\\n\\t]+\\s*", " ")), LONGEST_TEXT);
            case RICH_TEXT -> text(plain, LONGEST_RICH);
            case DATE -> of(DateWords.read(plain), shortened(plain) + "不是日期，请写成 2026-03-31 这样，只到月的写成 2026-03。");
            case MONEY -> of(Amounts.money(element.name(), plain), shortened(plain) + "不是金额，请只写数字，如 5000 或 0.5万元。");
            case NUMBER -> of(Amounts.number(plain), shortened(plain) + "不是数值，请只写数字，如 35 或 98.5%。");
            case TABLE -> new Wrong("是表格，请从表格文件导入。");
        };
    }

    /** A document's number has the brackets of the standard around its year (GB/T 9704), whichever were typed. */
    private static String numbered(ContentElement element, String line) {
        String bracketed =
                element.name().contains("文号") || element.name().contains("字号") ? DocumentNumber.bracketed(line) : "";
        return bracketed.contains("〔") ? bracketed : line;
    }

    private static FieldValue text(String words, int most) {
        return words.length() > most ? new Wrong("有 " + words.length() + " 个字，最多 " + most + " 个。") : new Fitting(words);
    }

    private static FieldValue of(Optional<String> read, String otherwise) {
        return read.<FieldValue>map(Fitting::new).orElseGet(() -> new Wrong(otherwise));
    }

    private static String shortened(String plain) {
        String line = Characters.withoutSpace(plain);
        return "“" + (line.length() > 20 ? line.substring(0, 20) + "…" : line) + "”";
    }
}
