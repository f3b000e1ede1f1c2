package cn.yangguang.duty.reading;

import cn.yangguang.duty.Obligation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words before an obligation say of it: the event that starts a term, and whom or what it binds. */
public final class Circumstances {

    private static final int FARTHEST = 120;

    /** 应于文件公布后, 会议结束后，于, 自收到申请之日起: the event, up to the term itself. */
    private static final Pattern TRIGGER = Pattern.compile(
            "(?:^|[,。;:]|于|在|自|从)(?:应当|应|须|要)?(?:在|于|自|从)?((?:(?!于|在|自收|自印|自发|从)[^,。;:]){1,40}?(?:之日起|之后|以后|后|起))"
                    + "[,的]?(?:应当|应|须|需|要|必须|将|在|于|的|最迟|一般)*$");

    private static final Pattern HOLDER =
            Pattern.compile("(?:^|[,。;:、])((?:(?!原则上)[^,。;:、]){2,30}的(?:部门|单位|机关|地方|地区|镇街|乡镇|街道|企业|机构|网站|账号))[^。;]*$");

    private static final Pattern CASE =
            Pattern.compile("(?:^|[,。;:])((?:对于|对|凡是|凡|涉及|属于|符合|确需|需要|因|遇)[^。;:,]{2,40}(?:的|事项|情况|情形|信息))[,]?[^。;]*$");

    private Circumstances() {}

    /** The event that starts a term, as printed; only terms have one. */
    public static Optional<String> trigger(Sentence sentence, Found found) {
        boolean term = switch (found.obligation().obligation()) {
            case Obligation.Within within -> true;
            case Obligation.Lasting lasting -> true;
            default -> false;
        };
        return term ? last(TRIGGER, sentence, found) : Optional.empty();
    }

    /** Whom or in which case the obligation binds, as printed. */
    public static Optional<String> condition(Sentence sentence, Found found) {
        return last(HOLDER, sentence, found).or(() -> last(CASE, sentence, found));
    }

    private static Optional<String> last(Pattern pattern, Sentence sentence, Found found) {
        int end = found.span().start();
        int start = Math.max(0, end - FARTHEST);
        String near = sentence.folded().substring(start, end);
        start += Math.max(near.lastIndexOf('。'), near.lastIndexOf(';')) + 1;
        Matcher matcher = sentence.matcher(pattern).region(start, end);
        return matcher.find()
                ? Optional.of(sentence.printed().substring(matcher.start(1), matcher.end(1)))
                : Optional.empty();
    }
}
