package cn.yangguang.post;

import cn.yangguang.journal.ActWords;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of this room's deeds. */
@Configuration(proxyBeanMethods = false)
class PostActs {

    @Bean
    static ActWords postActWords() {
        return new ActWords(Map.of("letter.deliver", "寄出信件", "letter.give-up", "放弃投递信件"), Map.of("letter", "信件"));
    }
}
