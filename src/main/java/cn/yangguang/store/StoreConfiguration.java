package cn.yangguang.store;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The installation's files as a bean. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    Store store(
            @Value("${yangguang.data:data}") Path data,
            @Value("${yangguang.store.limit.megabytes:100}") long megabytes) {
        return new Store(data.resolve("files"), megabytes << 20);
    }
}
