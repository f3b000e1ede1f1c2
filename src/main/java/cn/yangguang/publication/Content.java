package cn.yangguang.publication;

import cn.yangguang.keys.Sm3;
import cn.yangguang.publication.policy.Policy;
import cn.yangguang.publication.structured.Structured;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * All that the public would see of an edition, and the attribute with which it is approved.
 *
 * @param body clean HTML, as {@link Body} makes it
 * @param structured what it says as an item of the catalogue
 */
public record Content(
        String title,
        String body,
        SourceDetermination determination,
        Metadata metadata,
        List<Attachment> files,
        Structured structured,
        Policy policy) {

    public Content {
        files = List.copyOf(files);
    }

    /** Of a piece that belongs to no item of the catalogue. */
    public Content(
            String title, String body, SourceDetermination determination, Metadata metadata, List<Attachment> files) {
        this(title, body, determination, metadata, files, Structured.NONE);
    }

    /** Of a piece that is no policy document. */
    public Content(
            String title,
            String body,
            SourceDetermination determination,
            Metadata metadata,
            List<Attachment> files,
            Structured structured) {
        this(title, body, determination, metadata, files, structured, Policy.NONE);
    }

    /** What a signature is given for: the SM3 over every part, each with its length, so that no two contents share it. */
    public String hash() {
        List<String> parts = new ArrayList<>(List.of(title, body));
        parts.addAll(List.of(
                Objects.toString(determination.attribute(), ""),
                Objects.toString(determination.ground(), ""),
                determination.reason(),
                metadata.documentNumber(),
                Objects.toString(metadata.signedOn(), ""),
                metadata.documentType().name(),
                metadata.subjectClass().name(),
                String.join("\n", metadata.keywords()),
                metadata.summary(),
                metadata.source(),
                Objects.toString(metadata.validFrom(), ""),
                Objects.toString(metadata.validTo(), "")));
        files.forEach(file -> parts.addAll(List.of(file.name(), file.sm3())));
        parts.addAll(structured.parts());
        if (!metadata.column().equals(ColumnMark.CONTENT)) {
            // only then, so that what was signed before there were marks keeps its hash
            parts.addAll(List.of(
                    metadata.column().part().name(),
                    Objects.toString(metadata.column().reportYear(), "")));
        }
        if (!policy.equals(Policy.NONE)) {
            parts.addAll(List.of("policy", joined(policy.parts())));
        }
        return Sm3.hex(Sm3.hash(joined(parts)));
    }

    private static String joined(List<String> parts) {
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(part.length()).append(':').append(part).append(';'));
        return all.toString();
    }

    /** A text that somebody typed and that a machine may change for them. */
    public enum Part {
        TITLE("标题"),
        BODY("正文"),
        SUMMARY("内容概述"),
        SOURCE("信息来源");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        /** In Chinese. */
        public String words() {
            return words;
        }
    }

    /** The text of a part as it was typed. */
    public String text(Part part) {
        return switch (part) {
            case TITLE -> title;
            case BODY -> Body.text(body);
            case SUMMARY -> metadata.summary();
            case SOURCE -> metadata.source();
        };
    }

    /** Why it cannot be handed in like this (Chinese); nothing where it can. */
    public Optional<String> problem() {
        return switch (metadata.column().part()) {
            case GUIDE -> {
                List<String> missing = GuideContents.missing(body);
                yield missing.isEmpty()
                        ? Optional.empty()
                        : Optional.of("公开指南还缺" + String.join("、", missing) + "，请补全后再送审。");
            }
            case REPORT -> metadata.column().reportYear() == null ? Optional.of("请写明年报是哪一年度的，再送审。") : Optional.empty();
            case RULES, CONTENT -> policy.problem();
        };
    }

    /** The same with each part as this makes it; a text that stays the same is left alone. */
    public Content rewritten(BiFunction<Part, String, String> writing) {
        String typed = Body.text(body);
        String written = writing.apply(Part.BODY, typed);
        return new Content(
                writing.apply(Part.TITLE, title),
                written.equals(typed) ? body : Body.html(written),
                determination,
                metadata.rewritten(writing),
                files,
                structured,
                policy);
    }

    /** The files that the public may have: those left out that an element says not to show. */
    public List<Attachment> openFiles() {
        Set<String> hidden = structured.hiddenFiles();
        return files.stream().filter(file -> !hidden.contains(file.name())).toList();
    }

    /** The same with other files. */
    public Content with(List<Attachment> others) {
        return new Content(title, body, determination, metadata, others, structured, policy);
    }

    /** The same as an item of the catalogue. */
    public Content with(Structured other) {
        return new Content(title, body, determination, metadata, files, other, policy);
    }

    /** The same as another policy document. */
    public Content with(Policy other) {
        return new Content(title, body, determination, metadata, files, structured, other);
    }

    /** The same under another document number, in its standard form or empty. */
    public Content numbered(String documentNumber) {
        return new Content(title, body, determination, metadata.numbered(documentNumber), files, structured, policy);
    }
}
