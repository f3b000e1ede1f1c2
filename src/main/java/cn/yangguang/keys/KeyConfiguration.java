package cn.yangguang.keys;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The installation's keys as a bean. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    @Bean
    Keys keys(@Value("${yangguang.data:data}") Path data) {
        return Keys.in(data.resolve("keys"));
    }
}
