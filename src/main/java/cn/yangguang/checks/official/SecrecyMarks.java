package cn.yangguang.checks.official;

import cn.yangguang.checks.Detector;
import cn.yangguang.checks.Finding;
import cn.yangguang.checks.Kind;
import cn.yangguang.checks.Passage;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks of state secrets and work secrets as papers carry them (保守国家秘密法 22; GB/T 9704: 密级★期限). The words alone,
 * in a sentence about secrecy, are no mark.
 */
public final class SecrecyMarks implements Detector {

    private static final String LEVEL = "(?:绝\\s{0,6}密|机\\s{0,6}密|秘\\s{0,6}密|工作秘密)";
    private static final String TERM =
            "(?:长\\s{0,6}期|永\\s{0,6}久|启\\s{0,6}用\\s{0,6}前|[0-9〇一二三四五六七八九十]{1,3}\\s{0,6}(?:年|个?月|天|日))";

    private static final Pattern MARK = Pattern.compile(String.join(
            "|",
            // 秘密★10年, 机密☆, 绝密*长期
            LEVEL + "\\s{0,6}[★☆✩✭⭐]\\s{0,6}" + TERM + "?",
            LEVEL + "(?:级)?\\s{0,6}[*·•※◆]\\s{0,6}" + TERM,
            // 密级：机密
            "(?:密\\s{0,6}级|保密等级|涉密等级)\\s{0,6}(?:[:：]|[为是]\\s{0,6}“?)\\s{0,6}" + LEVEL + "(?:级)?(?:\\s{0,6}" + TERM
                    + ")?",
            // （秘密）, 【机密级】
            "[\\[(【〔]\\s{0,6}" + LEVEL + "(?:级|件|文件)?\\s{0,6}[\\])】〕]",
            "内部(?:资料|文件|材料|刊物|使用)[\\s,，·。、—-]{0,3}(?:请?注意保[存密管]|妥善保[存管]|请?勿外传|严禁外传|不得外传|禁止外传|不得公开|不得扩散|严禁扩散)",
            "(?:工作秘密|内部(?:资料|文件|事项|使用)?)\\s{0,6}[★☆]\\s{0,6}" + TERM + "?"));

    /** Alone on its line, perhaps with a term. */
    private static final Pattern ALONE =
            Pattern.compile("(?m)^[ \\t\\[(【]{0,20}(" + LEVEL + "(?:级|件)?(?:\\s{0,6}" + TERM + ")?)[ \\t\\])】]{0,20}$");

    /** At the head of a line, a term set apart by blanks. */
    private static final Pattern HEADED =
            Pattern.compile("(?m)^[ \\t]{0,20}(" + LEVEL + "\\s{1,4}" + TERM + ")(?:\\s|$)");

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        String plain = passage.plain();
        if (plain.indexOf('密') < 0 && !plain.contains("内部")) {
            return;
        }
        Matcher mark = MARK.matcher(plain);
        while (mark.find()) {
            found.accept(passage.finding(mark.start(), mark.end(), Kind.SECRECY_MARK, null));
        }
        for (Pattern pattern : new Pattern[] {ALONE, HEADED}) {
            Matcher line = pattern.matcher(plain);
            while (line.find()) {
                found.accept(passage.finding(line.start(1), line.end(1), Kind.SECRECY_MARK, null));
            }
        }
    }
}
