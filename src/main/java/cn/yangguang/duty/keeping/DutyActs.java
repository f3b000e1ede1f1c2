package cn.yangguang.duty.keeping;

import cn.yangguang.journal.ActWords;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of this room's deeds. */
@Configuration(proxyBeanMethods = false)
class DutyActs {

    @Bean
    static ActWords dutyActWords() {
        return new ActWords(
                Map.of(
                        "office-terms.write", "修改时限用词",
                        "occasion.record", "登记事由",
                        "occasion.strike", "划去事由",
                        "occasion.count-anew", "按新日历重算到期日",
                        "duty.pass", "转交职责"),
                Map.of("office-terms", "时限用词", "occasion", "事由", "passing", "职责转交"));
    }

    @Bean
    static ActWords meetingActWords() {
        return new ActWords(
                Map.of(
                        "meeting.record", "登记会议培训",
                        "meeting.change", "修改会议培训",
                        "meeting.minutes", "上传会议记录"),
                Map.of("meeting", "会议培训"));
    }

    @Bean
    static ActWords reminderActWords() {
        return new ActWords(
                Map.of(
                        "reminder-rules.write", "修改提醒办法",
                        "reminder.read", "看过提醒",
                        "reminder.turn", "发出当天的提醒"),
                Map.of("reminder-rules", "提醒办法", "reminder", "提醒"));
    }

    @Bean
    static ActWords evidenceActWords() {
        return new ActWords(
                Map.of(
                        "evidence.record", "登记佐证材料",
                        "evidence.accept", "审核通过佐证材料",
                        "evidence.return", "退回佐证材料",
                        "evidence.withdraw", "撤回佐证材料",
                        "evidence.look", "重新查看链接",
                        "occurrence.waive", "免办事项",
                        "occurrence.lift-waiver", "取消免办",
                        "duty.ask-acceptance", "设定佐证材料是否须审核"),
                Map.of("evidence", "佐证材料", "occurrence", "应办事项", "duty", "职责"));
    }
}
