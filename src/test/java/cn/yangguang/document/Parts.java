package cn.yangguang.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes office files part by part, to put into them what no library would. */
final class Parts {
    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Parts() {}

    /** A docx with this inside its body. */
    static Parts docx(String body) {
        return new Parts()
                .with("[Content_Types].xml", "<Types/>")
                .with("word/document.xml", word("document", "<w:body>" + body + "</w:body>"));
    }

    /** An xlsx of one sheet with this inside its worksheet element. */
    static Parts xlsx(String worksheet) {
        return new Parts()
                .with("[Content_Types].xml", "<Types/>")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"任务\" r:id=\"r1\"/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>")
                .with("xl/worksheets/sheet1.xml", "<worksheet>" + worksheet + "</worksheet>");
    }

    static String word(String element, String inside) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%s %s>%s</w:%1$s>".formatted(element, WORD, inside);
    }

    Parts with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Parts with(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    void write(Path target) {
        try {
            Files.write(target, bytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
