package cn.yangguang.demo;

import cn.yangguang.journal.ActWords;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of this room's deeds. */
@Configuration(proxyBeanMethods = false)
class DemoActs {

    @Bean
    static ActWords demoActWords() {
        return new ActWords(Map.of("demo.play-day", "演示一天"), Map.of());
    }
}
