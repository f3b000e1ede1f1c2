package cn.yangguang.publication.saved;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a site puts into and around every article: told by the names of its elements, and by its words. */
final class Furniture {
    private static final Pattern NAMES = Pattern.compile(
            "(?i)(?:^|[-_ ])(?:share|shares|sharebox|share-box|bdshare\\w*|bdsharebuttonbox|jiathis\\w*|social-share|fenxiang|print|printer|dayin|fontsize|font-size|"
                    + "zihao|qrcode|qr_container|ewm|erweima|sys|saoyisao|pagination|pages?down|prevnext|pre_next|prev|next|shangxia|sxp|related|relate|xgwj|xgxx|"
                    + "xgyd|xgjd|xglj|xgzc|editor-?name|zrbj|zebj|editer|crumbs?|breadcrumbs?|dqwz|foot|footer|copyright|nav|toolbar|tool|tools|gjl|wzgj|jiucuo|"
                    + "pingjia|evaluate|appraise|favor|like|zan|accessory|annex|attachments?|fujian|fjxz|fj|fj_list|xl-fjxz)(?:$|[-_ \\d])");

    /** How long such an element is at most: what is longer belongs to the text, whatever its name. */
    private static final int LONGEST = 400;

    /** Lines that stand before or after the text, never in it. */
    private static final Pattern LINE = Pattern.compile(
            "(?:[\\[【(（]?(?:打印本页|打印此页|打印本文|打印页面|打印版|打印|关闭窗口|关闭本页|关闭此页|关闭页面|关闭|收藏本页|收藏此页|收藏|返回顶部|返回上一页|返回首页|返回列表|返回|复制链接|纠错|我要纠错|保存|下载|分享|点赞|浏览|TOP|top|大|中|小|微博|微信|QQ空间|QQ|新浪微博|朋友圈|大字|中字|小字|默认|正文|T|T\\+|T-|A\\+|A-|字号|字体)[\\]】)）]?[|｜/、\\s：:]*)+"
                    + "|(?:[\\[【(（]?)(?:分享到|分享至|分享|字号|字体|字体大小|文字大小|选择阅读字号|视力保护色|保护视力色|背景色|浏览次数|浏览量|点击数|点击量|点击|阅读次数|阅读量|访问量|访问次数|阅读)[：:].{0,60}"
                    + "|(?:当前位置|您的位置|您现在的位置|您当前的位置|您所在的位置|当前的位置|所在位置|位置|首页)[：: >＞].{0,160}"
                    + "|.{0,8}(?:扫一扫|扫码|用微信扫|微信扫|打开微信)[^。]{0,40}[。]?|(?:扫一扫|二维码).{0,30}"
                    + "|[（(\\[【]?(?:责任编辑|编辑|责编|审核|审核人|初审|复审|终审|一审|二审|三审|校对|录入|录入人|录入员|编辑人|信息录入|供稿|撰稿|作者|信息提供|审签|编审|签发|值班编辑|文字编辑|网站编辑)[：:].{0,40}"
                    + "|(?:上一篇|下一篇|上一条|下一条|上篇|下篇|上一页|下一页|前一篇|后一篇|上一信息|下一信息|下一则|上一则)(?:[：:].{0,120}|)"
                    + "|(?:相关附件|附件下载|相关文件|相关链接|相关新闻|相关文章|相关解读|相关信息|相关阅读|政策解读|延伸阅读|推荐阅读|热点新闻|文件下载|下载附件|解读链接|相关政策|相关稿件|关联解读|关联文件|相关报道|图解|视频解读)[：:]?"
                    + "|(?:来源|信息来源|文章来源|稿件来源)[：:].{0,40}|(?:发布时间|发布日期|发表时间|更新时间|公开日期|索引号|发布机构|信息来源)[：:].{0,120}"
                    + "|(?:无障碍浏览|无障碍阅读|语音播报|语音朗读|长者模式|适老版|智能问答|网站支持IPv6|网站支持IPV6|本站支持IPv6)"
                    + "|(?:用户评价|您觉得这篇文章|本页内容是否对您有帮助|我要评论|网友评论|评论|满意度评价|好差评)[：:？?]?.{0,60}");

    /** Two of these in one line are the line of dates and sources under a title. */
    private static final Pattern SAID = Pattern.compile(
            "(?:来源|发布时间|发布日期|日期|时间|发表时间|更新时间|点击数?|点击次数|点击量|浏览次数|浏览量|浏览|阅读次数|阅读量|阅读|访问次数|字体|字号|字体大小|作者|编辑|责任编辑|发布人|信息来源|文章来源)\\s?[：:]");

    /** The line of dates and sources under a title, where its day has no label. */
    private static final Pattern DATED = Pattern.compile(
            "(?:(?:时间|日期)[：:]\\s*)?(?:19|20)\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?\\s*(?:[^。；，！？]{0,40}|.{0,14}(?:来源|浏览|字号|字体|点击|阅读|作者|编辑|访问).{0,100})");

    /** A line with the very minute in it is the site's. */
    private static final Pattern TIMED =
            Pattern.compile("[^。；]*(?:19|20)\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s+\\d{1,2}:\\d{2}[^。；]*");

    /** What some sites print under every text; all after it is theirs too. */
    private static final Pattern NOTICE = Pattern.compile("(?:版权与免责声明|版权声明|免责声明|版权及免责声明)[：:]?.{0,20}");

    /** After these comes nothing of the text, where little comes. */
    private static final Pattern CLOSING = Pattern.compile(
            "[\\[【(（]?(?:上一篇|下一篇|上一条|下一条|相关链接|相关新闻|相关文章|相关阅读|相关解读|相关信息|相关报道|责任编辑|扫一扫|分享到|分享至|打印本页|关闭窗口|网站地图|友情链接).{0,80}");

    /** From the first of these on, the foot of the site. */
    private static final Pattern FOOT = Pattern.compile(
            ".{0,40}(?:ICP备\\d|ICP备：|网站标识码|公网安备|版权所有[：:©]?|主办单位[：:].{2,60}承办|Copyright|网站地图.{0,30}联系我们|联系我们.{0,30}网站地图).{0,200}");

    private Furniture() {}

    static boolean named(Element element) {
        if (element.normalName().equals("a")) {
            return false; // the author's own, such as an attachment at the end of the text
        }
        boolean called = NAMES.matcher(element.className()).find()
                || NAMES.matcher(element.id()).find();
        return called && Words.tight(element.text()).length() <= LONGEST;
    }

    static boolean line(String line) {
        return line.length() <= 220
                && (LINE.matcher(line).matches() || SAID.matcher(line).results().count() >= 2);
    }

    static boolean dated(String line) {
        return line.length() <= 160
                && (DATED.matcher(line).matches() || TIMED.matcher(line).matches());
    }

    static boolean closing(String line) {
        return CLOSING.matcher(line).matches();
    }

    static boolean notice(String line) {
        return NOTICE.matcher(line).matches();
    }

    static boolean foot(String line) {
        return FOOT.matcher(line).matches();
    }
}
