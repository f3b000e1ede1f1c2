package cn.yangguang.document;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Prints a document as JSON, in UTF-8 whatever the console's own encoding. */
final class DocumentJson {
    private final JsonGenerator json;

    private DocumentJson(JsonGenerator json) {
        this.json = json;
    }

    static void print(Document document, PrintStream out) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
            new DocumentJson(json).document(document);
        }
        out.writeBytes(bytes.toByteArray());
        out.println();
        out.flush();
    }

    private void document(Document document) {
        json.writeStartObject();
        json.writeStringProperty("name", document.name());
        json.writeStringProperty("format", document.format().name().toLowerCase(java.util.Locale.ROOT));
        json.writeArrayPropertyStart("blocks");
        document.blocks().forEach(this::block);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void block(Block block) {
        json.writeStartObject();
        switch (block) {
            case Block.Heading heading -> {
                json.writeStringProperty("kind", "heading");
                json.writeNumberProperty("level", heading.level());
                json.writeStringProperty("text", heading.text());
            }
            case Block.Paragraph paragraph -> {
                json.writeStringProperty("kind", "paragraph");
                json.writeStringProperty("text", paragraph.text());
            }
            case Block.Table table -> table(table);
        }
        place(block.place());
        json.writeEndObject();
    }

    private void table(Block.Table table) {
        json.writeStringProperty("kind", "table");
        json.writeNumberProperty("rows", table.rows());
        json.writeNumberProperty("columns", table.columns());
        json.writeArrayPropertyStart("cells");
        for (Block.Cell cell : table.cells()) {
            json.writeStartObject();
            json.writeNumberProperty("row", cell.row());
            json.writeNumberProperty("column", cell.column());
            json.writeNumberProperty("rowSpan", cell.rowSpan());
            json.writeNumberProperty("columnSpan", cell.columnSpan());
            json.writeStringProperty("text", cell.text());
            place(cell.place());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void place(Place place) {
        json.writeObjectPropertyStart("place");
        switch (place) {
            case Place.Line line -> json.writeNumberProperty("line", line.line());
            case Place.Block block -> json.writeNumberProperty("block", block.number());
            case Place.InTable at -> {
                json.writeNumberProperty("table", at.table());
                json.writeNumberProperty("row", at.row());
                json.writeNumberProperty("column", at.column());
            }
            case Place.InSheet at -> {
                json.writeStringProperty("sheet", at.sheet());
                json.writeStringProperty("cell", at.address());
            }
            case Place.OnPage at -> {
                json.writeNumberProperty("page", at.page());
                json.writeNumberProperty("line", at.line());
            }
        }
        json.writeEndObject();
    }
}
