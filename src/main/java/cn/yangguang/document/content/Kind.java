package cn.yangguang.document.content;

import cn.yangguang.document.Format;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a file's format from its content, and whether its name says the same. */
public final class Kind {
    private static final int[] OLE = {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};
    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] EMPTY_ZIP = {'P', 'K', 5, 6};

    /** What each extension may hold; wps and et are WPS Office's own names for what Word and Excel write. */
    private static final Map<String, Set<Format>> PROMISES = Map.ofEntries(
            Map.entry("txt", Set.of(Format.TXT)),
            Map.entry("csv", Set.of(Format.CSV)),
            Map.entry("md", Set.of(Format.MD)),
            Map.entry("markdown", Set.of(Format.MD)),
            Map.entry("html", Set.of(Format.HTML)),
            Map.entry("htm", Set.of(Format.HTML)),
            Map.entry("docx", Set.of(Format.DOCX)),
            Map.entry("docm", Set.of(Format.DOCX)),
            Map.entry("doc", Set.of(Format.DOC)),
            Map.entry("wps", Set.of(Format.DOC, Format.DOCX)),
            Map.entry("xlsx", Set.of(Format.XLSX)),
            Map.entry("xlsm", Set.of(Format.XLSX)),
            // offices' systems "export to Excel" by writing a web page under this name
            Map.entry("xls", Set.of(Format.XLS, Format.HTML)),
            Map.entry("et", Set.of(Format.XLS, Format.XLSX)),
            Map.entry("pdf", Set.of(Format.PDF)));

    private static final List<Foreign> FOREIGN = List.of(
            new Foreign("图片", "\u0089PNG"),
            new Foreign("图片", "\u00ff\u00d8\u00ff"),
            new Foreign("图片", "GIF8"),
            new Foreign("图片", "II*\0"),
            new Foreign("图片", "MM\0*"),
            new Foreign("图片", "RIFF"),
            new Foreign("压缩包", "Rar!"),
            new Foreign("压缩包", "7z\u00bc\u00af"),
            new Foreign("压缩包", "\u001f\u008b"),
            new Foreign("RTF 文档", "{\\rtf"),
            new Foreign("邮件格式的网页", "MIME-Version:"));

    private record Foreign(String words, String signature) {}

    private Kind() {}

    /**
     * The format of binary files, or null where the bytes are none of these and may be text.
     *
     * @throws Unreadable for what is recognized and cannot be read
     */
    public static @Nullable Format binary(Content content) throws Unreadable {
        if (content.head(1024).contains("%PDF-")) {
            return Format.PDF;
        }
        if (content.has(0, OLE)) {
            return OldOffice.format(content);
        }
        if (content.has(0, ZIP) || content.has(0, EMPTY_ZIP)) {
            return Archive.format(content);
        }
        refuseForeign(content);
        return null;
    }

    private static void refuseForeign(Content content) throws Unreadable {
        String head = content.head(16);
        for (Foreign foreign : FOREIGN) {
            if (head.startsWith(foreign.signature)) {
                throw content.refused(" 的内容是" + foreign.words + "，读不出文字和表格，请改用 " + content.others() + " 文件。");
            }
        }
        if (head.startsWith("BM") && content.has(6, 0, 0, 0, 0)) {
            throw content.refused(" 的内容是图片，读不出文字和表格，请改用 " + content.others() + " 文件。");
        }
    }

    /** Refuses a name that promises another format than the content has; names without a promise are believed. */
    public static void compare(Content content, Format format) throws Unreadable {
        Set<Format> promised = PROMISES.get(content.extension());
        if (promised != null && !promised.contains(format)) {
            throw content.refused(" 的内容其实是 " + words(format) + "，请改正扩展名后再上传。");
        }
    }

    /** Whether the name promises a binary format, so that bytes which are text are a lie or a ruin. */
    public static boolean promisesBinary(Content content) {
        Set<Format> promised = PROMISES.get(content.extension());
        return promised != null
                && promised.stream().noneMatch(Set.of(Format.TXT, Format.CSV, Format.MD, Format.HTML)::contains);
    }

    private static String words(Format format) {
        return switch (format) {
            case TXT -> "纯文本（txt）";
            case CSV -> "逗号分隔文本（csv）";
            case MD -> "Markdown（md）";
            case HTML -> "网页（html）";
            case DOCX -> "Word 文档（docx）";
            case DOC -> "旧版 Word 文档（doc）";
            case XLSX -> "Excel 工作簿（xlsx）";
            case XLS -> "旧版 Excel 工作簿（xls）";
            case PDF -> "PDF";
        };
    }
}
