package cn.yangguang.publication;

import cn.yangguang.publication.policy.Force;
import cn.yangguang.publication.structured.Filing;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The standard table of metadata at the head of a piece; what is not known has no line. */
public final class StandardTable {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private StandardTable() {}

    /** A line: what is said, and in which words. */
    public record Row(String title, String words) {}

    /**
     * The lines in the usual order.
     *
     * @param organ the issuing organ's name
     * @param published when it went out; null before
     * @param force whether it is in force on the day that is asked for
     */
    public static List<Row> of(
            Publication publication, String organ, Content content, @Nullable Instant published, Force force) {
        Metadata metadata = content.metadata();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("索引号", publication.indexNumber()));
        rows.add(new Row("主题分类", metadata.subjectClass().label()));
        rows.add(new Row("体裁", metadata.documentType().label()));
        rows.add(new Row("发布机构", organ));
        Filing filing = content.structured().filing();
        rows.add(new Row("公开事项", filing == null ? "" : filing.words()));
        rows.add(new Row("名称", content.title()));
        rows.add(new Row(
                "所属栏目",
                metadata.column().equals(ColumnMark.CONTENT)
                        ? ""
                        : metadata.column().words()));
        rows.add(new Row("发文字号", metadata.documentNumber()));
        rows.add(new Row("成文日期", Objects.toString(metadata.signedOn(), "")));
        rows.add(new Row("发布日期", published == null ? "" : minute(published)));
        rows.add(new Row("有效性", force.validity().label()));
        rows.add(new Row("废止日期", Objects.toString(force.abolished(), "")));
        rows.add(new Row("施行日期", Objects.toString(metadata.validFrom(), "")));
        rows.add(new Row("失效日期", Objects.toString(metadata.validTo(), "")));
        rows.add(new Row("关键词", String.join("、", metadata.keywords())));
        rows.add(new Row("内容概述", metadata.summary()));
        rows.add(new Row("信息来源", metadata.source()));
        rows.removeIf(row -> row.words().isEmpty());
        return List.copyOf(rows);
    }

    /** A time as pages of government sites print it, to the minute in Shanghai. */
    public static String minute(Instant at) {
        return MINUTE.format(at);
    }
}
