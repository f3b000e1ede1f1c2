package cn.yangguang.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a guide must hold (条例第十二条): classification, arrangement, ways to obtain, and how to reach the work body. */
public final class GuideContents {

    private static final List<String> SECTIONS = List.of("分类", "编排", "获取方式");

    /** The rows of the work body's table, in the order of the Article. */
    public static final List<String> WORK_BODY = List.of("名称", "办公地址", "办公时间", "联系电话", "传真号码", "互联网联系方式");

    /** A guide to begin with: its headings, and the table to be filled in. */
    public static final String OUTLINE = """
            一、政府信息的分类
            （写明主动公开的信息分哪几类。）
            二、政府信息的编排体系
            （写明索引号、名称、内容概述、生成日期怎样编排。）
            三、政府信息的获取方式
            （写明在哪里查阅，怎样申请公开。）
            四、政府信息公开工作机构
            项目\t内容
            """ + String.join("\t\n", WORK_BODY) + "\t\n";

    private GuideContents() {}

    /** The work body as the guide tells of it, by the rows of {@link #WORK_BODY}; without those that it leaves out. */
    public static Map<String, String> workBody(String html) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (Element row : Jsoup.parseBodyFragment(html).select("tr")) {
            List<String> cells = row.children().eachText();
            if (cells.size() > 1 && WORK_BODY.contains(cells.getFirst())) {
                rows.put(cells.getFirst(), cells.get(1));
            }
        }
        return rows;
    }

    /** What a guide does not say, in its own words; empty where it is whole. */
    public static List<String> missing(String html) {
        List<String> headings = Jsoup.parseBodyFragment(html).select("h2, h3").eachText();
        List<String> missing = new ArrayList<>();
        SECTIONS.stream()
                .filter(section -> headings.stream().noneMatch(heading -> heading.contains(section)))
                .forEach(section -> missing.add("“" + section + "”一节"));
        Map<String, String> said = workBody(html);
        WORK_BODY.stream()
                .filter(row -> said.getOrDefault(row, "").isBlank())
                .forEach(row -> missing.add("工作机构的" + row));
        return List.copyOf(missing);
    }
}
