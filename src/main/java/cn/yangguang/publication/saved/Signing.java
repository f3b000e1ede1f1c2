package cn.yangguang.publication.saved;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The signature of a document: the organ and under it the day (GB/T 9704). What is forwarded follows after it with
 * signatures of its own, so the first one that has both is the document's; a day alone counts only at the end.
 *
 * @param organ who signed, or null where only the day stands there
 */
record Signing(@Nullable String organ, LocalDate day) {
    private static final Pattern ORGAN = Pattern.compile("[\\p{IsHan}（）() 、·“”]{2,60}");

    private static final Pattern ENDS_AS_ORGAN = Pattern.compile(
            ".*(?:政府|办公室|办公厅|委员会|管委会|国务院|法院|检察院|军委|人大常委会|领导小组|指挥部|联席会议|党组|总局|[\\p{IsHan}]{2,}(?:局|厅|部|委|院|署|办|处|中心|总队|支队|大队|队|站|所|社|会|行|公司|集团|学校|大学|学院|镇|乡|街道办事处|街道))(?:[（(].{1,12}[）)])?");

    /** Who signs an order: the head of the organ, by name. */
    private static final Pattern HEAD =
            Pattern.compile("(?:代)?[\\p{IsHan}]{0,8}(?:长|主席|总理|主任)[ ：:]{0,3}[\\p{IsHan}·]{1,6}(?: [\\p{IsHan}]{1,2})?");

    private static final Pattern TOGETHER =
            Pattern.compile("^([\\p{IsHan}（）() 、]{2,50}?)[ 　]*((?:19|20)\\d{2} ?年.*日|[〇○Ｏ零一二三四五六七八九]{4}年.*日)$");

    /** The first line that can be a signature: above it stand title and addressee. */
    private static final int FIRST = 2;

    private static final int AT_END = 4;

    static @Nullable Signing in(List<String> lines) {
        for (int at = Math.min(FIRST, lines.size()); at < lines.size(); at++) {
            Signing signing = at(lines, at);
            if (signing != null) {
                return signing;
            }
        }
        for (int at = lines.size() - 1; at >= Math.max(FIRST, lines.size() - AT_END); at--) {
            LocalDate day = day(lines.get(at));
            if (day != null) {
                return new Signing(null, day);
            }
        }
        return null;
    }

    private static @Nullable Signing at(List<String> lines, int at) {
        String line = lines.get(at);
        Matcher together = TOGETHER.matcher(line);
        if (together.matches() && organ(together.group(1))) {
            LocalDate day = Dates.in(together.group(2));
            return day == null ? null : new Signing(together.group(1).strip(), day);
        }
        LocalDate day = day(line);
        if (day != null && HEAD.matcher(lines.get(at - 1)).matches()) {
            return new Signing(null, day);
        }
        if (day == null || !organ(lines.get(at - 1))) {
            return null;
        }
        int first = at - 1;
        while (first > FIRST && organ(lines.get(first - 1))) {
            first--;
        }
        return new Signing(String.join(" ", lines.subList(first, at)), day);
    }

    /** A signature writes its day with 年, 月 and 日. */
    private static @Nullable LocalDate day(String line) {
        return line.contains("年") && line.contains("日") ? Dates.alone(line) : null;
    }

    static boolean organ(String text) {
        return ORGAN.matcher(text).matches()
                && ENDS_AS_ORGAN.matcher(text.strip()).matches();
    }
}
