package cn.yangguang.request.remedies;

import cn.yangguang.journal.ActWords;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of this room's deeds. */
@Configuration(proxyBeanMethods = false)
class RemedyActs {

    @Bean
    static ActWords remedyActWords() {
        return new ActWords(Map.of("remedy.keep", "登记救济途径和文书代字"), Map.of("remedy", "救济途径"));
    }
}
