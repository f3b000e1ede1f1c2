package cn.yangguang.request.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One reason why the limit is what it is, in Chinese.
 *
 * @param on the day of the event, none for what follows from all of them
 * @param article the rule, empty where there is nothing to cite
 */
public record Step(@Nullable LocalDate on, String sentence, String article) {

    /** The step as printed: 2026-03-02 收到申请：……（《政府信息公开条例》第三十一条）。 */
    public String words() {
        String cited = article.isEmpty() ? "。" : "（" + article + "）。";
        return (on == null ? "" : on + " ") + sentence + cited;
    }
}
