package cn.yangguang.publication.pages;

import cn.yangguang.publication.Body;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.Metadata;
import cn.yangguang.publication.SourceDetermination;
import cn.yangguang.publication.structured.Filing;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What a content would have been typed as, by the names of the questions. */
final class TypedContent {

    private TypedContent() {}

    static Map<String, String> of(Content content) {
        Metadata metadata = content.metadata();
        SourceDetermination determination = content.determination();
        Map<String, String> typed = new TreeMap<>();
        Filing filing = content.structured().filing();
        typed.put("item", filing == null ? "" : filing.item().toString());
        content.structured()
                .answers()
                .forEach(answer -> typed.put(ElementFields.name(answer.element()), answer.value()));
        typed.put("title", content.title());
        typed.put("body", Body.text(content.body()));
        typed.put("attribute", Objects.toString(determination.attribute(), ""));
        typed.put("ground", Objects.toString(determination.ground(), ""));
        typed.put("reason", determination.reason());
        typed.put("documentNumber", metadata.documentNumber());
        typed.put("signedOn", Objects.toString(metadata.signedOn(), ""));
        typed.put("documentType", metadata.documentType().name());
        typed.put("subjectClass", metadata.subjectClass().name());
        typed.put("keywords", String.join(" ", metadata.keywords()));
        typed.put("summary", metadata.summary());
        typed.put("source", metadata.source());
        typed.put("validFrom", Objects.toString(metadata.validFrom(), ""));
        typed.put("validTo", Objects.toString(metadata.validTo(), ""));
        typed.putAll(PolicyForm.typed(content.policy()));
        typed.put("columnPart", metadata.column().part().name());
        typed.put("reportYear", Objects.toString(metadata.column().reportYear(), ""));
        return typed;
    }
}
