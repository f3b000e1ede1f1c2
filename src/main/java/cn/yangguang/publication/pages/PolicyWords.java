package cn.yangguang.publication.pages;

import cn.yangguang.publication.StandardTable;
import cn.yangguang.publication.policy.Interpretation;
import cn.yangguang.publication.policy.Policy;
import cn.yangguang.publication.policy.PolicyKind;
import cn.yangguang.publication.policy.RelationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What whoever reviews a piece reads of it as a policy document. */
final class PolicyWords {

    private PolicyWords() {}

    /** Lines; one that has nothing to say is empty. */
    static List<StandardTable.Row> of(Policy policy) {
        Interpretation interpretation = policy.interpretation();
        String plan = interpretation.words();
        String by = Objects.toString(interpretation.by(), "");
        List<StandardTable.Row> rows = new ArrayList<>(List.of(
                new StandardTable.Row(
                        "政策文件",
                        policy.kind() == PolicyKind.NONE ? "" : policy.kind().label()),
                new StandardTable.Row("要不要解读", needed(interpretation)),
                new StandardTable.Row(
                        interpretation.isNeeded() ? "解读方案" : "解读", by.isEmpty() ? plan : plan + "；" + by + " 前完成")));
        policy.relations()
                .forEach(one -> rows.add(new StandardTable.Row(
                        one.kind().label() + (one.publication() == null ? "（外部文件）" : ""), one.line())));
        return rows;
    }

    /** What it abolishes, amends or interprets that this house does not keep: one sentence each. */
    static List<String> outside(Policy policy) {
        return policy.relations().stream()
                .filter(one -> one.publication() == null)
                .filter(one -> one.kind().touches() || one.kind() == RelationKind.INTERPRETS)
                .map(one -> "要" + one.kind().label() + "的" + one.line() + "不在本系统里，只作为文字写明，本系统没有文件会"
                        + (one.kind().touches() ? "被标明" + one.kind().label() : "列出这件解读")
                        + "；在本系统里的，请修改内容，写明它的索引号。")
                .toList();
    }

    private static String needed(Interpretation interpretation) {
        return interpretation.needed() == null
                ? ""
                : (interpretation.isNeeded() ? "需要解读：" : "不需要解读：") + interpretation.reason();
    }
}
