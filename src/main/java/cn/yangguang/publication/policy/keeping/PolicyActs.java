package cn.yangguang.publication.policy.keeping;

import cn.yangguang.journal.ActWords;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of this room's deeds. */
@Configuration(proxyBeanMethods = false)
class PolicyActs {

    @Bean
    static ActWords policyActWords() {
        return new ActWords(
                Map.of(
                        "publication.abolish", "政府信息被废止",
                        "publication.lift-abolition", "政府信息不再被废止",
                        "publication.lift-amendment", "政府信息不再被修改",
                        "publication.relate", "政府信息与另一件有了关系"),
                Map.of());
    }
}
