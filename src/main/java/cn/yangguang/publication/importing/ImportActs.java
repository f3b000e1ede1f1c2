package cn.yangguang.publication.importing;

import cn.yangguang.journal.ActWords;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of this room's deeds. */
@Configuration(proxyBeanMethods = false)
class ImportActs {

    @Bean
    static ActWords importActWords() {
        return new ActWords(
                Map.of(
                        "import.begin", "开始导入政府信息",
                        "import.end", "导入政府信息完成",
                        "import.refuse-secret", "导入时拒收有密级标志的内容",
                        "import.link-issuer", "指定导入信息的发文机关"),
                Map.of("import", "导入政府信息"));
    }
}
