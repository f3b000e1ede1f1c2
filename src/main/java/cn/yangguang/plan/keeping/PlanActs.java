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
}
