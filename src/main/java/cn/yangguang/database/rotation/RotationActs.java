package cn.yangguang.database.rotation;

import cn.yangguang.journal.ActWords;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of this room's deed. */
@Configuration(proxyBeanMethods = false)
class RotationActs {

    @Bean
    static ActWords rotationActWords() {
        return new ActWords(Map.of("keys.rotate", "轮换密钥"), Map.of("keys", "密钥"));
    }
}
