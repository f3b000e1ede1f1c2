package cn.yangguang.publication.keeping;

import cn.yangguang.journal.ActWords;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of this room's deeds. */
@Configuration(proxyBeanMethods = false)
class PublicationActs {

    @Bean
    static ActWords publicationActWords() {
        Map<String, String> acts = new TreeMap<>(Map.of(
                "review-levels.set", "设定审核级数",
                "publication.discard", "政府信息删去草稿",
                "publication.keep-finding", "政府信息保留机器检查所见",
                "publication.refuse-secret", "政府信息拒收有密级标志的内容",
                "publication.send-rows", "政府信息导入表格",
                "publication.drop-rows", "政府信息放弃导入的表格"));
        Arrays.stream(Deed.values()).forEach(deed -> acts.put(deed.act(), "政府信息" + deed.words()));
        return new ActWords(acts, Map.of("publication", "政府信息", "review-levels", "审核级数"));
    }
}
