package cn.yangguang.calendar.keeping;

import cn.yangguang.journal.ActWords;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of this room's deeds. */
@Configuration(proxyBeanMethods = false)
class CalendarActs {

    @Bean
    static ActWords calendarActWords() {
        return new ActWords(
                Map.of(
                        "calendar.enter-shipped", "装入系统自带的工作日历",
                        "calendar.load-notice", "装入放假安排通知",
                        "day.announce", "宣布新的一天"),
                Map.of("calendar", "工作日历", "day", "日期"));
    }
}
