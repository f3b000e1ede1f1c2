package cn.yangguang.plan.keeping;

import cn.yangguang.journal.ActWords;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of this room's deeds. */
@Configuration(proxyBeanMethods = false)
class PlanActs {

    @Bean
    static ActWords planActWords() {
        return new ActWords(
                Map.ofEntries(
                        Map.entry("plan.imported", "读入计划"),
                        Map.entry("plan.head-edited", "修改计划的标题栏"),
                        Map.entry("plan.task-edited", "修改任务"),
                        Map.entry("plan.task-checked", "核对任务"),
                        Map.entry("plan.tasks-merged", "合并任务"),
                        Map.entry("plan.task-split", "拆分任务"),
                        Map.entry("plan.task-dropped", "去掉任务"),
                        Map.entry("plan.task-restored", "恢复任务"),
                        Map.entry("plan.units-linked", "指明责任单位"),
                        Map.entry("plan.undone", "撤销一步核对"),
                        Map.entry("plan.confirmed", "确认计划"),
                        Map.entry("plan.published", "公开计划"),
                        Map.entry("plan.withdrawn", "停止公开计划"),
                        Map.entry("plan.discarded", "作废计划"),
                        Map.entry("plan.taken-back", "撤回重改计划")),
                Map.of("plan", "计划"));
    }

    @Bean
    static ActWords planLifeActWords() {
        return new ActWords(
                Map.ofEntries(
                        Map.entry("plan.circulated", "印发征求意见稿"),
                        Map.entry("plan.comment-agreed", "对征求意见稿无意见"),
                        Map.entry("plan.objection-raised", "提出意见"),
                        Map.entry("plan.objection-withdrawn", "撤回意见"),
                        Map.entry("plan.objection-answered", "答复意见"),
                        Map.entry("plan.amendment-begun", "起草计划调整"),
                        Map.entry("plan.amended", "调整计划"),
                        Map.entry("plan.closed", "办结计划"),
                        Map.entry("plan.reopened", "恢复办理计划"),
                        Map.entry("plan.above-linked", "选用上级计划"),
                        Map.entry("plan.above-unlinked", "不再对照上级计划"),
                        Map.entry("plan.above-answered", "核对承接情况"),
                        Map.entry("plan.rhythm-set", "设定公布进展的频次"),
                        Map.entry("plan.snapshots-released", "公布各单位进展")),
                Map.of());
    }

    @Bean
    static ActWords unitWorkActWords() {
        return new ActWords(
                Map.ofEntries(
                        Map.entry("snapshot.written", "填写进展"),
                        Map.entry("snapshot.submitted", "提交进展"),
                        Map.entry("snapshot.approved", "审定进展"),
                        Map.entry("snapshot.returned", "退回进展"),
                        Map.entry("measures.write", "填写落实措施"),
                        Map.entry("scheme.open", "起草实施方案"),
                        Map.entry("scheme.write", "修改实施方案"),
                        Map.entry("scheme.submit", "提交实施方案"),
                        Map.entry("scheme.approve", "审定实施方案"),
                        Map.entry("scheme.return", "退回实施方案"),
                        Map.entry("scheme.publish", "公布实施方案"),
                        Map.entry("scheme.date", "设定公布实施方案的期限")),
                Map.of("snapshot", "进展", "measures", "落实措施", "scheme", "实施方案"));
    }
}
