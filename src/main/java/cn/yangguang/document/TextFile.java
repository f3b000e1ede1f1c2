package cn.yangguang.document;

import cn.yangguang.document.content.Content;
import cn.yangguang.document.content.Kind;
import cn.yangguang.document.content.Unreadable;
import cn.yangguang.document.text.Csv;
import cn.yangguang.document.text.Encodings;
import cn.yangguang.document.text.Markdown;
import cn.yangguang.document.text.PlainText;
import java.util.regex.Pattern;

/** Reads what is no binary format: a web page where it begins like one, Markdown by its name, else plain text. */
final class TextFile {
    private static final Pattern PAGE = Pattern.compile(
            "(?is)\\s*(<\\?xml[^>]*>\\s*)?(<!--.{0,2000}?-->\\s*)*(<!doctype\\s+html|<html[\\s>]|<head[\\s>]|<body[\\s>]|<meta\\s).*");

    /** What a page may begin with that was cut out of another; also how text may begin, so the name decides. */
    private static final Pattern PIECE = Pattern.compile("(?is).*<(table|p|div|h[1-6]|ul|ol|span|br)[\\s>/].*");

    private TextFile() {}

    static Reading read(Content content) throws Unreadable {
        Format format = format(content);
        if (format == Format.HTML) {
            return Bounded.read(content, format);
        }
        String text = Encodings.text(content);
        if (Kind.promisesBinary(content)) {
            throw content.refused(" 的内容其实是纯文本（txt），或已损坏，请改正扩展名后再上传，或重新取得原文件。");
        }
        Kind.compare(content, format);
        return Bounded.inTime(content, format, () -> switch (format) {
            case MD -> Markdown.read(text);
            case CSV -> Csv.read(content, text);
            default -> PlainText.read(content, text);
        });
    }

    private static Format format(Content content) throws Unreadable {
        String head = content.tags();
        boolean named = switch (content.extension()) {
            case "html", "htm", "xls" -> true;
            default -> false;
        };
        if (PAGE.matcher(head).matches() || (named && PIECE.matcher(head).matches())) {
            return Format.HTML;
        }
        if (head.stripLeading().startsWith("<?xml")) {
            throw content.refused(" 是 XML 文件，不能直接读取，请用办公软件另存为 docx 或 xlsx 后再上传。");
        }
        return switch (content.extension()) {
            case "md", "markdown" -> Format.MD;
            case "csv" -> Format.CSV;
            default -> Format.TXT;
        };
    }
}
