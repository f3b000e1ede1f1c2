package cn.yangguang.desk.journal;

import cn.yangguang.journal.ActWords;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of reading the journal, which is taken down like everything else. */
@Configuration(proxyBeanMethods = false)
class JournalActs {

    @Bean
    static ActWords journalActWords() {
        return new ActWords(
                Map.of("journal.read", "查阅日志", "journal.export", "导出日志", "journal.check", "核对日志"),
                Map.of("journal", "日志"));
    }
}
