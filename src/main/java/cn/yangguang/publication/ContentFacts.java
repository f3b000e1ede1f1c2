package cn.yangguang.publication;

import cn.yangguang.publication.policy.Interpretation;
import cn.yangguang.publication.policy.Policy;
import cn.yangguang.publication.policy.PolicyKind;
import cn.yangguang.publication.structured.Filing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a signature answers for beside title, text and rows, in lines that reviewers compare. */
public final class ContentFacts {

    private ContentFacts() {}

    /** A line for each thing that is said (Chinese), in the order of the page: attribute, metadata, policy, files. */
    public static List<String> of(Content content) {
        List<String> lines = new ArrayList<>();
        determination(lines, content.determination());
        metadata(lines, content);
        policy(lines, content.policy());
        content.files()
                .forEach(file -> add(lines, "附件", file.name() + "（" + file.sizeWords() + "，" + file.address() + "）"));
        return lines;
    }

    private static void determination(List<String> lines, SourceDetermination determination) {
        DisclosureAttribute attribute = determination.attribute();
        Ground ground = determination.ground();
        add(lines, "公开属性", attribute == null ? "还没有选定" : attribute.label());
        add(lines, "依据", ground == null ? null : ground.label());
        add(lines, "理由", determination.reason());
    }

    private static void metadata(List<String> lines, Content content) {
        Metadata metadata = content.metadata();
        Filing filing = content.structured().filing();
        add(lines, "公开事项", filing == null ? null : filing.words());
        add(lines, "主题分类", metadata.subjectClass().label());
        add(lines, "体裁", metadata.documentType().label());
        add(lines, "所属栏目", metadata.column().words());
        add(lines, "发文字号", metadata.documentNumber());
        add(lines, "成文日期", metadata.signedOn());
        add(lines, "施行日期", metadata.validFrom());
        add(lines, "失效日期", metadata.validTo());
        add(lines, "关键词", String.join("、", metadata.keywords()));
        add(lines, "内容概述", metadata.summary());
        add(lines, "信息来源", metadata.source());
    }

    private static void policy(List<String> lines, Policy policy) {
        Interpretation plan = policy.interpretation();
        add(
                lines,
                "政策文件",
                policy.kind() == PolicyKind.NONE ? null : policy.kind().label());
        add(lines, "要不要解读", plan.needed() == null ? null : plan.isNeeded() ? "需要解读" : "不需要解读");
        add(lines, "要或者不要解读的理由", plan.reason());
        add(lines, "解读方案", plan.words());
        add(lines, "解读完成日期", plan.by());
        policy.relations()
                .forEach(one ->
                        add(lines, one.kind().label() + (one.publication() == null ? "（外部文件）" : ""), one.line()));
    }

    private static void add(List<String> lines, String title, @Nullable Object words) {
        String said = Objects.toString(words, "").replace('\n', ' ');
        if (!said.isBlank()) {
            lines.add(title + "：" + said);
        }
    }
}
