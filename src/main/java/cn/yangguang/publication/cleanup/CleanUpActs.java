package cn.yangguang.publication.cleanup;

import cn.yangguang.journal.ActWords;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of this room's deeds. */
@Configuration(proxyBeanMethods = false)
class CleanUpActs {

    @Bean
    static ActWords cleanUpActWords() {
        return new ActWords(
                Map.of(
                        "clean-up.begin", "开始文件清理",
                        "clean-up.propose", "文件清理提出意见",
                        "clean-up.confirm", "文件清理确认意见",
                        "clean-up.close", "结束文件清理",
                        "clean-up.cancel", "取消文件清理"),
                Map.of("clean-up", "文件清理"));
    }
}
