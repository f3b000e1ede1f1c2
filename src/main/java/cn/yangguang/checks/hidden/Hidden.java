package cn.yangguang.checks.hidden;

import cn.yangguang.checks.Finding;
import cn.yangguang.checks.Kind;
import cn.yangguang.document.Format;
import cn.yangguang.document.content.Content;
import cn.yangguang.document.content.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a file carries unseen. */
public final class Hidden {

    private final List<Finding> findings = new ArrayList<>();

    Hidden() {}

    /**
     * What the file hides; each finding's text says where and what, its place in the text is 0.
     *
     * @param format the file's format as {@code document} told it
     */
    public static List<Finding> in(String name, byte[] bytes, Format format) {
        Hidden hidden = new Hidden();
        try {
            switch (format) {
                case DOCX -> new WordParts(hidden).look(new Content(name, bytes));
                case XLSX -> new SheetParts(hidden).look(new Content(name, bytes));
                case DOC, XLS -> new OldFiles(hidden).look(bytes, format);
                case PDF -> new PdfExtras(hidden).look(bytes);
                case HTML -> new PageSource(hidden).look(bytes);
                case TXT, CSV, MD -> {}
            }
        } catch (Unreadable | IOException partly) {
            hidden.add(Kind.HIDDEN_OBJECT, "文件的一部分读不出来，无法确认其中没有隐藏内容");
        }
        return List.copyOf(new LinkedHashSet<>(hidden.findings));
    }

    void add(Kind kind, String words) {
        String said = words.strip();
        findings.add(new Finding(0, said.length(), kind, said, null));
    }

    /** A name in the file's properties, unless it is a program's. */
    void addProperty(String label, @Nullable String value) {
        if (value != null && !value.isBlank() && !Programs.wrote(value)) {
            add(Kind.HIDDEN_METADATA, label + "：" + value.strip());
        }
    }
}
