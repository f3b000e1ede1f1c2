package cn.yangguang;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import cn.yangguang.checks.masking.Zips;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files that nobody means well with, all made here. */
final class HostileFiles {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
    private static final String WORDS = "<w:p><w:r><w:t>公示名单如下。</w:t></w:r></w:p>";

    private static final Map<String, byte[]> CONTENTS = made();

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private HostileFiles() {}

    /** By the name under which each is sent. */
    static Map<String, byte[]> all() {
        HostileFiles all = contents();
        all.names();
        return all.files;
    }

    /** Those that are hostile inside, and one whose name no program likes. */
    static Map<String, byte[]> few() {
        HostileFiles few = contents();
        few.files.put("a\0b.txt", "正文".getBytes(UTF_8));
        return few.files;
    }

    private static HostileFiles contents() {
        HostileFiles all = new HostileFiles();
        all.files.putAll(CONTENTS);
        return all;
    }

    /** To press the bombs takes a while. */
    private static Map<String, byte[]> made() {
        HostileFiles all = new HostileFiles();
        all.zips();
        all.words();
        all.books();
        all.pdfs();
        all.pages();
        all.pictures();
        return all.files;
    }

    private void zips() {
        byte[] blanks = new byte[40 << 20];
        Arrays.fill(blanks, (byte) ' ');
        byte[] bomb = Zips.zip(Map.of("a.txt", blanks));
        files.put("炸弹.zip", bomb);
        files.put("套娃.zip", Zips.zip(Map.of("b.zip", Zips.zip(Map.of("c.zip", bomb)))));
        files.put("炸弹.docx", docx(WORDS, Map.of("word/media/a.png", new byte[0]), blanks));
        files.put("半截.zip", Arrays.copyOf(Zips.zip(Map.of("a.txt", "正文".getBytes(UTF_8))), 30));
        files.put("半截.docx", Arrays.copyOf(docx(WORDS, Map.of(), null), 300));
        files.put("出去.zip", Zips.zip(Map.of("../../etc/cron.d/x", "* * * * *".getBytes(UTF_8))));
        files.put("出去.docx", docx(WORDS, Map.of("../../x.xml", new byte[3]), null));
    }

    private static byte[] docx(
            String body, Map<String, byte[]> more, byte @org.jspecify.annotations.Nullable [] document) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
        parts.put(
                "word/document.xml",
                document == null
                        ? ("<w:document " + W + "><w:body>" + body + "</w:body></w:document>").getBytes(UTF_8)
                        : document);
        parts.putAll(more);
        return Zips.zip(parts);
    }

    private void words() {
        String outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document " + W
                + "><w:body><w:p><w:r><w:t>&x;" + "</w:t></w:r></w:p></w:body></w:document>";
        files.put("外部实体.docx", docx("", Map.of(), outside.getBytes(UTF_8)));
        String laughs =
                "<!DOCTYPE a [<!ENTITY a \"哈哈哈哈哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\">]>"
                        + "<w:document " + W + "><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>";
        files.put("十亿笑声.docx", docx("", Map.of(), laughs.getBytes(UTF_8)));
        files.put(
                "远程模板.docx",
                docx(
                        WORDS,
                        Map.of(
                                "word/_rels/settings.xml.rels",
                                RELATIONS
                                        .formatted(
                                                "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
                                                        + " Target=\"http://127.0.0.1:9/t.dotm\" TargetMode=\"External\"/>")
                                        .getBytes(UTF_8)),
                        null));
        files.put("宏.docx", docx(WORDS, Map.of("word/vbaProject.bin", "Sub AutoOpen()".getBytes(UTF_8)), null));
        files.put("宏.docm", docx(WORDS, Map.of("word/vbaProject.bin", "Sub AutoOpen()".getBytes(UTF_8)), null));
        files.put("嵌入.docx", docx(WORDS, Map.of("word/embeddings/oleObject1.bin", new byte[512]), null));
        String field =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>DDEAUTO c:\\\\windows\\\\cmd.exe \"/k calc\"</w:instrText>"
                        + "<w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        files.put("域.docx", docx(field + WORDS, Map.of(), null));
        files.put("很深.docx", docx("<w:sdt>".repeat(3000) + "</w:sdt>".repeat(3000), Map.of(), null));
    }

    private void books() {
        files.put("动态交换.xlsx", xlsx("<f>cmd|' /C calc'!A0</f><v>1</v>", Map.of()));
        files.put(
                "外部链接.xlsx",
                xlsx(
                        "<v>1</v>",
                        Map.of(
                                "xl/externalLinks/externalLink1.xml",
                                "<externalLink><ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/></externalLink>"
                                        .getBytes(UTF_8),
                                "xl/externalLinks/_rels/externalLink1.xml.rels",
                                RELATIONS
                                        .formatted(
                                                "<Relationship Id=\"r1\" Target=\"\\\\\\\\127.0.0.1\\\\a.xlsx\" TargetMode=\"External\"/>")
                                        .getBytes(UTF_8))));
        files.put("很远的格.xlsx", xlsx("<v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v>", Map.of()));
        files.put("公式.csv", "名称,金额\n=cmd|' /C calc'!A0,\"@SUM(1)\"\n".getBytes(UTF_8));
    }

    private static byte[] xlsx(String cell, Map<String, byte[]> more) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"表\" r:id=\"r1\"/></sheets></workbook>".getBytes(UTF_8));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                        .getBytes(UTF_8));
        parts.put(
                "xl/worksheets/sheet1.xml",
                ("<worksheet><sheetData><row r=\"1\"><c r=\"A1\">" + cell + "</c></row></sheetData></worksheet>")
                        .getBytes(UTF_8));
        parts.putAll(more);
        return Zips.zip(parts);
    }

    private void pdfs() {
        files.put(
                "脚本.pdf",
                pdf(
                        "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>",
                        "/Type /Page /Parent 2 0 R",
                        "[3 0 R]",
                        1));
        files.put(
                "启动.pdf", pdf("/OpenAction << /S /Launch /F (cmd.exe) >>", "/Type /Page /Parent 2 0 R", "[3 0 R]", 1));
        files.put(
                "附带.pdf",
                pdf(
                        "/Names << /EmbeddedFiles << /Names [(a.exe) << /F (a.exe) >>] >> >>",
                        "/Type /Page /Parent 2 0 R",
                        "[3 0 R]",
                        1));
        files.put("一百万页.pdf", pdf("", "/Type /Page /Parent 2 0 R", "[3 0 R]", 1_000_000));
        files.put("自己是自己的页.pdf", pdf("", "/Type /Pages /Kids [2 0 R 3 0 R] /Count 9", "[2 0 R 3 0 R]", 9));
        files.put("坏目录.pdf", "%PDF-1.7\n1 0 obj << /Type /Catalog >>\nstartxref\n99999999\n%%EOF".getBytes(ISO_8859_1));
        files.put("半截.pdf", Arrays.copyOf(locked(), 200));
        files.put("加密.pdf", locked());
        files.put("两面.pdf", join("%PDF-1.7\n".getBytes(ISO_8859_1), Zips.zip(Map.of("a.txt", new byte[9]))));
    }

    private static byte[] pdf(String catalogue, String page, String kids, int count) {
        return ("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R " + catalogue
                        + " >> endobj\n2 0 obj << /Type /Pages /Kids " + kids
                        + " /Count " + count + " >> endobj\n3 0 obj << " + page
                        + " /MediaBox [0 0 100 100] >> endobj\ntrailer << /Root 1 0 R /Size 4 >>\n%%EOF\n")
                .getBytes(ISO_8859_1);
    }

    private static byte[] locked() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void pages() {
        files.put(
                "图.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><script>alert(1)</script></svg>"
                        .getBytes(UTF_8));
        files.put("页.html", "<!doctype html><script>alert(1)</script><p>正文</p>".getBytes(UTF_8));
        files.put("页.htm.txt", "<html><script>alert(1)</script></html>".getBytes(UTF_8));
        files.put("页.xml", "<?xml version=\"1.0\"?><?xml-stylesheet href=\"data:text/xsl,x\"?><a/>".getBytes(UTF_8));
        files.put("很深.html", ("<!doctype html>" + "<div>".repeat(60_000)).getBytes(UTF_8));
        files.put("快捷方式.url", "[InternetShortcut]\nURL=file://127.0.0.1/a.exe".getBytes(UTF_8));
        files.put("程序.exe", join("MZ".getBytes(ISO_8859_1), new byte[64]));
        files.put("空.pdf", new byte[0]);
    }

    private void pictures() {
        byte[] png = {
            (byte) 0x89,
            'P',
            'N',
            'G',
            '\r',
            '\n',
            0x1a,
            '\n',
            0,
            0,
            0,
            13,
            'I',
            'H',
            'D',
            'R',
            0x7f,
            -1,
            -1,
            -1,
            0x7f,
            -1,
            -1,
            -1,
            8,
            6,
            0,
            0,
            0,
            1,
            2,
            3,
            4
        };
        files.put("巨幅.png", png);
        files.put("两面.gif", "GIF89a/*\0\0*/=1;alert(1)//".getBytes(ISO_8859_1));
        files.put("假的.jpg", "<html><script>alert(1)</script>".getBytes(UTF_8));
        files.put("其实是表.docx", xlsx("<v>1</v>", Map.of()));
    }

    private void names() {
        byte[] text = "正文".getBytes(UTF_8);
        for (String name : new String[] {
            "../../../etc/passwd.txt",
            "..\\..\\windows\\a.txt",
            "a\0b.txt",
            "发票\u202Etxt.exe",
            "CON",
            "NUL.txt",
            " ",
            ".htaccess",
            "a\"; filename=\"b.html",
            "<img src=x onerror=alert(1)>.txt",
            "名".repeat(400) + ".txt",
            "%2e%2e%2fa.txt",
            "a\u200b\ufeff.txt",
            "一\ud83d\ude00.txt"
        }) {
            files.put(name, text);
        }
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
