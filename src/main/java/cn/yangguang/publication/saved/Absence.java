package cn.yangguang.publication.saved;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** That a page says what was asked for is not there any more, or never was (HTTP 404 and 410): it has no article then. */
final class Absence {

    private static final String THING = "(?:页面|网页|文件|内容|信息|文章|链接|网址|地址|资源)";
    private static final String GONE = "(?:不存在|未找到|没有找到|找不到|无法找到|无法访问|不见了|已(?:经)?(?:被)?(?:删除|撤下|撤销|移除|移走|下线|失效|过期))";
    private static final String SORRY = "(?:(?:非常|很|十分)?(?:对不起|抱歉|遗憾)[，,！!：: ]{0,3})?";
    private static final String ASKED = "(?:您|你)?(?:所|要|想|正在|当前)*(?:访问|查看|浏览|请求|查找|寻找|打开)?的?(?:这个|这件|这篇|该|此)?";

    private static final Pattern SAID = Pattern.compile(
            SORRY + ASKED + THING + "(?:可能|暂时)?" + GONE + ".{0,20}"
                    + "|" + SORRY + "(?:没有|未|无法)找到(?:您要的|您要找的|您要访问的|这个|该|此)?" + THING + ".{0,10}"
                    + "|(?:错误|error|http)?[：: ]{0,2}(?:404|410)(?:[-：:,，。.! ]*(?:(?:not found|gone|error|错误|页面|网页|找不到|未找到|没有找到|对不起|抱歉).{0,40})?)"
                    + "|(?:the )?(?:page|file)?\\s*(?:was |is |could |cannot be )?(?:not (?:be )?)?found|gone",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PARTS = Pattern.compile("\\s*[-_—–|>｜]+\\s*|\\s{2,}");

    /** Beyond so many characters a page has something to say, whatever a heading in it is called. */
    private static final int SHORT = 4_000;

    /** In a page as short as this any line says what it is about. */
    private static final int NOTICE = 300;

    private Absence() {}

    /** Whether the page is such a notice: its title or a heading says so, or a line where there is little else. */
    static boolean said(Document html) {
        Stream<String> titles = Stream.concat(
                Arrays.stream(PARTS.split(html.title(), -1)),
                html.select("h1").stream().map(Element::text));
        int length = html.body().text().length();
        return titles.anyMatch(Absence::said)
                || (length <= SHORT
                        && html.select("h2, h3").stream().map(Element::text).anyMatch(Absence::said))
                || (length <= NOTICE
                        && Blocks.of(html.body()).stream().map(Block::words).anyMatch(Absence::said));
    }

    private static boolean said(String words) {
        return SAID.matcher(words.strip()).matches();
    }
}
