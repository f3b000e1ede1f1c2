package cn.yangguang.catalogue.keeping;

import cn.yangguang.journal.ActWords;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of this room's deeds. */
@Configuration(proxyBeanMethods = false)
class CatalogueActs {

    @Bean
    static ActWords catalogueActWords() {
        return new ActWords(
                Map.of(
                        "catalogue.add-item", "新增公开事项",
                        "catalogue.change-item", "修改公开事项",
                        "catalogue.end-item", "取消公开事项",
                        "catalogue.take-starter", "取用通用目录",
                        "catalogue.import", "导入公开目录",
                        "catalogue.issue", "发布公开目录",
                        "closed-matter.add", "列入不予公开清单",
                        "closed-matter.change", "修改不予公开事项",
                        "closed-matter.open", "移出不予公开清单"),
                Map.of("catalogue", "公开目录", "catalogue-item", "公开事项", "closed-matter", "不予公开事项"));
    }
}
