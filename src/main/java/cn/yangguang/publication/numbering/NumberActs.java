package cn.yangguang.publication.numbering;

import cn.yangguang.journal.ActWords;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of this room's deeds. */
@Configuration(proxyBeanMethods = false)
class NumberActs {

    @Bean
    static ActWords numberActWords() {
        return new ActWords(Map.of("number.open", "开始在本系统编发文字号"), Map.of("organ-code", "机关代字"));
    }
}
