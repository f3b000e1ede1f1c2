package cn.yangguang.request.letters;

import cn.yangguang.journal.ActWords;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of this room's deeds. */
@Configuration(proxyBeanMethods = false)
class LetterActs {

    @Bean
    static ActWords letterActWords() {
        return new ActWords(
                Map.of(
                        "request.letter-begin",
                        "依申请公开起草文书",
                        "request.letter-write",
                        "依申请公开修改文书",
                        "request.letter-finish",
                        "依申请公开文书定稿编号",
                        "request.letter-drop",
                        "依申请公开删除文书草稿",
                        "request.letter-void",
                        "依申请公开作废文书",
                        "request.letter-stamp",
                        "依申请公开上传盖章的文书",
                        "request.letter-read",
                        "依申请公开查看盖章的文书"),
                Map.of());
    }
}
