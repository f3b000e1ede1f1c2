package cn.yangguang.plan.draft;

import cn.yangguang.document.Block;
import cn.yangguang.document.Document;
import cn.yangguang.document.Place;
import cn.yangguang.duty.Ground;
import cn.yangguang.duty.Obligation;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Drafts and the documents they were read from as JSON and back, for keeping. */
public final class DraftJson {

    /** Which member of its family a value is stands in {@code is}. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Obligation.Every.class, name = "every"),
        @JsonSubTypes.Type(value = Obligation.AtLeast.class, name = "atLeast"),
        @JsonSubTypes.Type(value = Obligation.Before.class, name = "before"),
        @JsonSubTypes.Type(value = Obligation.Within.class, name = "within"),
        @JsonSubTypes.Type(value = Obligation.Lasting.class, name = "lasting")
    })
    private interface Obligations {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Ground.Printed.class, name = "printed"),
        @JsonSubTypes.Type(value = Ground.PlanEnd.class, name = "planEnd"),
        @JsonSubTypes.Type(value = Ground.SetByOffice.class, name = "setByOffice")
    })
    private interface Grounds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Place.Line.class, name = "line"),
        @JsonSubTypes.Type(value = Place.Block.class, name = "block"),
        @JsonSubTypes.Type(value = Place.InTable.class, name = "inTable"),
        @JsonSubTypes.Type(value = Place.InSheet.class, name = "inSheet"),
        @JsonSubTypes.Type(value = Place.OnPage.class, name = "onPage")
    })
    private interface Places {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table")
    })
    private interface Blocks {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Obligation.class, Obligations.class)
            .addMixIn(Ground.class, Grounds.class)
            .addMixIn(Place.class, Places.class)
            .addMixIn(Block.class, Blocks.class)
            // a draft that an earlier version kept has no word of what came later
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private DraftJson() {}

    /** The draft as text; the database may lay its keys out otherwise. */
    public static String write(Draft draft) {
        return JSON.writeValueAsString(draft);
    }

    /** The document as text. */
    public static String write(Document document) {
        // a NUL, which some files hide in their text, is no character that jsonb keeps
        return JSON.writeValueAsString(document).replace("\\u0000", "");
    }

    /** The draft that {@link #write(Draft)} wrote. */
    public static Draft draft(String json) {
        return JSON.readValue(json, Draft.class);
    }

    /** The document that {@link #write(Document)} wrote. */
    public static Document document(String json) {
        return JSON.readValue(json, Document.class);
    }
}
