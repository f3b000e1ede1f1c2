package cn.yangguang.request.keeping;

import cn.yangguang.journal.ActWords;
import cn.yangguang.request.deadline.InternalRules;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of this room's deeds. */
@Configuration(proxyBeanMethods = false)
class RequestActs {

    @Bean
    static ActWords requestActWords() {
        Map<String, String> acts =
                new TreeMap<>(Map.of("request.register", "依申请公开登记申请", "request.read-applicant", "依申请公开查看申请人资料"));
        acts.put("request.count-anew", "依申请公开重新计算答复期限");
        acts.put("request.remedy", "依申请公开登记行政复议、行政诉讼");
        acts.put("request.remedy-result", "依申请公开登记复议、诉讼结果");
        acts.put("request.anonymise", "依申请公开作匿名化处理");
        acts.put("request.read-proof", "依申请公开查看身份证明");
        acts.put("request.disclose", "公开依申请公开的答复");
        acts.put("request.undisclose", "撤下公开的依申请公开答复");
        acts.put(InternalRules.CHANGED, "设定依申请公开内部期限");
        acts.put("request.retain", "设定申请人资料保存年数");
        Arrays.stream(EventName.values()).forEach(name -> acts.put(name.act(), "依申请公开" + name.words()));
        return new ActWords(acts, Map.of("request", "依申请公开申请"));
    }
}
