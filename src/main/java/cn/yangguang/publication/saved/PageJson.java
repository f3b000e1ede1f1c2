package cn.yangguang.publication.saved;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Prints a page as one line of JSON, in UTF-8 whatever the console's own encoding. */
final class PageJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private PageJson() {}

    static void print(SavedPage page, PrintStream out) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            write(json, "title", page.title());
            write(json, "indexNumber", page.indexNumber());
            write(json, "theme", page.theme());
            write(json, "issuer", page.issuer());
            write(json, "documentNumber", page.documentNumber());
            write(json, "writtenOn", iso(page.writtenOn()));
            write(json, "publishedOn", iso(page.publishedOn()));
            write(json, "body", page.body());
            json.writeEndObject();
        }
        bytes.write('\n');
        out.writeBytes(bytes.toByteArray());
        out.flush();
    }

    private static void write(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
