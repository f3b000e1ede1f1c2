package cn.yangguang.publication.saved;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that stand before values on pages, as a table. Of several words for one field the earlier goes before the
 * later: who issued before who put it on the site, the subject class before other classes.
 *
 * @param field what the value is, or null for values that are only told apart from the others
 * @param kind how far the word alone can be trusted
 */
record Label(String word, @Nullable Field field, Kind kind, int rank) {

    enum Kind {
        /** Stands nowhere but in the card of a document. */
        CARD,
        /** Stands in the line under a title. */
        LINE,
        /** An everyday word: counts only in a card, or alone before a colon. */
        EVERYDAY
    }

    private record Row(@Nullable Field field, Kind kind, String words) {}

    private static final List<Row> TABLE = List.of(
            new Row(Field.INDEX_NUMBER, Kind.CARD, "索引号 索引码 信息索引号 政府信息索引号 信息索引 索取号 索引编号"),
            new Row(
                    Field.THEME,
                    Kind.CARD,
                    "主题分类 公文主题 所属主题 主题类别 主题类型 主题分类号 信息分类 组配分类 信息类别 政策分类 所属分类 主题(一级) 主题（一级） 主题一级"),
            new Row(Field.THEME, Kind.EVERYDAY, "分类 类别 主题 栏目"),
            new Row(
                    Field.ISSUER,
                    Kind.CARD,
                    "发文机关 发文机构 发文单位 发文部门 制发机关 制发单位 制定机关 印发机关 印发单位 颁布单位 颁布机构 颁布机关 公布机关 "
                            + "发布机构 发布机关 发布单位 发布部门 信息发布机构 公开机构 公开主体 公开单位 公开责任部门 公开责任单位 责任部门 责任单位 产生机关"),
            new Row(Field.DOCUMENT_NUMBER, Kind.CARD, "发文字号 发文文号 公文文号 公文字号 文件文号 文件字号 文件编号 发布文号 发文号 文件号 原文号 文号 发文编号"),
            new Row(
                    Field.WRITTEN_ON,
                    Kind.CARD,
                    "成文日期 成文时间 签署日期 签发日期 签发时间 制发日期 制发时间 印发日期 印发时间 发文日期 发文时间 落款日期 生成日期 生成时间 形成日期 产生日期"),
            new Row(
                    Field.PUBLISHED_ON,
                    Kind.LINE,
                    "发布日期 发布时间 发布于 公开日期 公开时间 信息发布时间 信息发布日期 网上发布日期 网站发布日期 上网日期 上网时间 公布日期 公布时间 颁布日期 颁布时间 "
                            + "发表日期 发表时间 信息时间 更新日期 更新时间 录入时间 上传时间 添加时间 创建时间 发稿时间"),
            new Row(Field.PUBLISHED_ON, Kind.EVERYDAY, "日期 时间 发布"),
            new Row(Field.TITLE, Kind.EVERYDAY, "标题 名称 信息名称 文件名称 公文名称 政策名称 文件标题 信息标题 公文标题 题名"),
            new Row(
                    null,
                    Kind.CARD,
                    "体裁分类 体裁 文种 公文种类 公文体裁 文件类型 公文类型 主题词 有效性 时效性 是否有效 效力状态 文件状态 文件效力 有效期 有效期限 生效日期 生效时间 "
                            + "实施日期 施行日期 失效日期 失效时间 废止日期 废止时间 终止日期 截止日期 内容概述 内容摘要 信息概述 公开方式 公开形式 公开范围 公开属性 "
                            + "公开程序 公开时限 公开类型 公开类别 公开格式 信息格式 语种 载体 载体类型 统一登记号 登记号 统一编号 规范性文件编号 规范性文件登记号 规范性文件统一编号 "
                            + "服务对象分类 服务对象 联合发文 联合发文单位 联合发布机构 关键词 关键字 分类词 主题(二级) 主题（二级） 主题二级 相关文件 生命周期 密级 保密审查 备注文号 记录形式 文件有效性 所属机构 效力 效力说明 签发人 "
                            + "资源类型 区域分类 行业分类 服务分类 标签 生成主体 栏目名称 主送机关 抄送机关"),
            new Row(
                    null,
                    Kind.LINE,
                    "信息来源 文章来源 新闻来源 稿件来源 来源 稿源 出处 作者 撰稿 供稿 供稿单位 发布人 发布者 录入人 录入 浏览次数 浏览量 浏览数 浏览 点击次数 点击数 点击量 点击率 点击 "
                            + "阅读次数 阅读量 阅读数 阅读 访问次数 访问量 访问 人气 查看次数 字号 字体 字体大小 字体显示 文字大小 视力保护色 保护视力色 选择阅读字号 责任编辑 编辑 责编 审核 审核人 "
                            + "初审 复审 终审 一审 二审 三审 校对 分享到 分享至 分享 打印 关闭 收藏 下载 朗读 语音播报 扫一扫 转载 附件下载"),
            new Row(null, Kind.EVERYDAY, "页数 大小 简介 摘要 备注 格式"));

    /** All of them by their word. */
    static final Map<String, Label> ALL = all();

    private static Map<String, Label> all() {
        Map<String, Label> labels = new HashMap<>();
        int rank = 0;
        for (Row row : TABLE) {
            for (String word : row.words.split(" ", -1)) {
                labels.put(word, new Label(word, row.field, row.kind, rank++));
            }
        }
        return Map.copyOf(labels);
    }

    /** Their words, the longest first, so that none hides in another. */
    static List<String> words() {
        List<String> words = new ArrayList<>(ALL.keySet());
        words.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return words;
    }
}
