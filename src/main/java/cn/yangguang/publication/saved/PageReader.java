package cn.yangguang.publication.saved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads saved pages of government sites. */
public final class PageReader {
    /** The largest file that is read, in bytes: pages with all pictures inside them reach some megabytes. */
    public static final int MOST_BYTES = 20 << 20;

    /** Beyond this the parser puts elements beside each other instead of inside. */
    private static final int MOST_DEPTH = 400;

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/][^<>]{0,200}>");

    private PageReader() {}

    /** Reads one file; what is no page, or has no article, is refused in one sentence. */
    public static PageReading read(Path file) {
        if (!Files.exists(file)) {
            return refused(file, " 不存在，请核对路径。");
        }
        if (!Files.isRegularFile(file)) {
            return refused(file, " 不是文件（可能是文件夹），请指定其中的网页文件。");
        }
        try {
            long size = Files.size(file);
            return size > MOST_BYTES
                    ? refused(
                            file, " 有 %d MB，超过 %d MB 的上限，请只保存网页本身（仅 HTML）后再读。".formatted(size >> 20, MOST_BYTES >> 20))
                    : read(file, Files.readAllBytes(file));
        } catch (IOException broken) {
            return refused(file, " 打不开，请检查是否有读取权限。");
        }
    }

    private static PageReading read(Path file, byte[] bytes) {
        if (bytes.length == 0) {
            return refused(file, " 是空文件，没有任何内容，请重新保存网页。");
        }
        String text = PageDecoding.text(bytes);
        if (!readable(text)) {
            return refused(file, " 不是网页（可能是图片、压缩包或办公文件），请指定保存下来的 html 文件。");
        }
        if (text.startsWith("MIME-Version:") || text.startsWith("From: <Saved by")) {
            return refused(file, " 是单个文件的网页归档（mht），请在浏览器里另存为“网页，仅 HTML”后再读。");
        }
        Document html = Jsoup.parse(text, "", Parser.htmlParser().setMaxDepth(MOST_DEPTH));
        // before anything is taken out of the page
        boolean absent = Absence.said(html);
        SavedPage page = Ranks.read(new Page(html));
        if (absent) {
            return new PageReading.Read(page.withoutArticle());
        }
        if (page.body() == null && page.indexNumber() == null && !titled(html)) {
            return refused(
                    file,
                    html.select("script").isEmpty()
                            ? " 里没有文章（可能是栏目列表或首页），请保存文章所在的网页。"
                            : " 里没有文章：可能是栏目列表或首页，也可能正文由脚本生成而没有保存下来，请在浏览器中打开文章后另存。");
        }
        return new PageReading.Read(page);
    }

    /** Text with tags in it: other files are full of control characters or of what no encoding explains. */
    private static boolean readable(String text) {
        String head = text.substring(0, Math.min(text.length(), 65536));
        long strange = head.chars()
                .filter(letter -> letter == 0xfffd || (letter < ' ' && "\t\n\u000b\f\r\u001a".indexOf(letter) < 0))
                .count();
        return strange * 50 <= head.length() && TAG.matcher(text).find();
    }

    private static boolean titled(Document html) {
        return new Metas(html).first(Metas.TITLE) != null || html.selectFirst("ucaptitle") != null;
    }

    private static PageReading refused(Path file, String why) {
        return new PageReading.Refused(file + why);
    }
}
