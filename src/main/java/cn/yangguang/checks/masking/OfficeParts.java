package cn.yangguang.checks.masking;

import cn.yangguang.document.content.Archive;
import cn.yangguang.document.content.Content;
import cn.yangguang.document.content.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of an office file that its copy keeps: what is not asked for by name is left behind, known or unknown. */
final class OfficeParts {

    private static final long MOST_BYTES = 128L << 20;
    private static final long ANY_DAY = 315_532_800_000L;
    private static final String TYPES = "[Content_Types].xml";
    private static final Pattern XML = Pattern.compile("(?i).*\\.(?:xml|rels)");

    private final Content content;
    private final Map<String, Document> trees = new LinkedHashMap<>();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();

    private OfficeParts(Content content) {
        this.content = content;
    }

    /** Reads the parts whose names fit, each within the bounds of {@link Archive}. */
    static OfficeParts read(Content content, Pattern wanted) throws Unreadable {
        OfficeParts parts = new OfficeParts(content);
        long left = MOST_BYTES;
        try (Archive archive = Archive.open(content)) {
            for (String name : archive.names()) {
                if (wanted.matcher(name).matches()) {
                    byte[] bytes = bytes(archive, name, content);
                    left -= bytes.length;
                    if (left < 0) {
                        throw content.refused(" 太大，不能在这里遮盖，请拆成几个文件，或者在原来的文件里改好再附上。");
                    }
                    parts.add(name, bytes);
                }
            }
        }
        return parts;
    }

    private static byte[] bytes(Archive archive, String name, Content content) throws Unreadable {
        try (InputStream stream = archive.part(name)) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw content.damaged();
        }
    }

    private void add(String name, byte[] bytes) throws Unreadable {
        if (XML.matcher(name).matches()) {
            trees.put(name, XmlTree.read(content, bytes));
        } else {
            pictures.put(name, Pictures.plain(bytes));
        }
    }

    Map<String, Document> trees() {
        return trees;
    }

    @Nullable
    Document tree(String name) {
        return trees.get(name);
    }

    boolean has(String name) {
        return trees.containsKey(name) || pictures.containsKey(name);
    }

    void remove(String name) {
        trees.remove(name);
        pictures.remove(name);
    }

    /**
     * Takes out every relation that leads out of the file or to a part that is not here, with whatever speaks of it; then
     * what the list of types says of such parts.
     */
    void tidy() {
        List.copyOf(trees.keySet()).stream()
                .filter(name -> name.endsWith(".rels"))
                .forEach(name -> new Relations(this, name).tidy());
        Document types = trees.get(TYPES);
        if (types != null) {
            XmlTree.all(types).stream()
                    .filter(element -> "Override".equals(element.getLocalName()))
                    .filter(element -> !has(element.getAttribute("PartName").replaceFirst("^/", "")))
                    .forEach(XmlTree::remove);
            XmlTree.all(types).forEach(OfficeParts::plainType);
        }
    }

    /** A file with programs or a template becomes a plain one. */
    private static void plainType(Element override) {
        String type = override.getAttribute("ContentType");
        String lower = type.toLowerCase(Locale.ROOT);
        if (lower.endsWith("main+xml")) {
            override.setAttribute(
                    "ContentType",
                    lower.contains("word")
                            ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
                            : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
        }
    }

    /** The zip, the list of types first; all parts of the same day. */
    byte[] zip() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(all)) {
            for (Map.Entry<String, Document> part : trees.entrySet()) {
                write(zip, part.getKey(), XmlTree.bytes(part.getValue()));
            }
            for (Map.Entry<String, byte[]> part : pictures.entrySet()) {
                write(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(ANY_DAY);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
