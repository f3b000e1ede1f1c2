package cn.yangguang.checks.personal;

import cn.yangguang.checks.Detector;
import cn.yangguang.checks.Finding;
import cn.yangguang.checks.Kind;
import cn.yangguang.checks.Passage;
import cn.yangguang.checks.masking.Masks;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Telephones of persons: every mobile number, and a landline that stands at a person's home. Landlines of offices, hotlines
 * and numbers beginning with 400, 800 or 95 are public.
 */
public final class Phones implements Detector {

    private static final Pattern PREFIX = Pattern.compile("(?:\\(\\+?86\\)|\\+86|\\+\\(86\\)|0086)\\s?-?$");
    private static final Pattern MOBILE = Pattern.compile("(?:0086|86|0)?(1[3-9]\\d{9})");
    private static final Pattern SHAPE = Pattern.compile(
            "11|12|13|15|(?:2-|4-)?(?:11|3-4-4|3-3-5|3-8|7-4|4-3-4|4-4-3|5-6|3-4-2-2|3-2-2-2-2|3-3-3-2|6-5|1(?:-1){10})|5-4-4|6-4-4|4-4-4");
    private static final Pattern CALLED =
            Pattern.compile("(?i)(?:电话|手机|联系方式|联系人|tel|phone|mobile|微信)[^，,。；;\\d]{0,8}$");

    private static final Pattern LANDLINE =
            Pattern.compile("(?<![\\d*.-])(?:\\(?0\\d{2,3}\\)?[- ]{0,2})?[2-8]\\d{6,7}(?![\\d*]|-\\d{5})");
    private static final Pattern HOME_PHONE = Pattern.compile("(?:住宅|宅电|家庭|家中|家里|私人|本人)[^，,。；;\\d]{0,8}$");
    private static final Pattern PHONE = Pattern.compile("(?:联系电话|电话|联系方式|座机|固话|电话号码)[:：为是\\s]{0,3}$");
    private static final Pattern PERSON = Pattern.compile("身份证|住址|家住|现住|住所地|[，,（(](?:男|女)[，,、）)]|申请人|被处罚人|村民|居民");
    private static final Pattern OFFICE = Pattern.compile("办公|咨询|监督|举报|值班|服务|传真|热线|投诉|受理|单位|大厅|公司|有限|中心|局|政府|委员会|办公室");

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        for (Digits digits : Digits.in(passage.plain(), 11, 15)) {
            Matcher mobile = MOBILE.matcher(digits.digits());
            if (mobile.matches() && shaped(passage, digits) && personal(passage, digits)) {
                int start = prefixed(passage, digits.start());
                String before = passage.text().substring(start, digits.start());
                found.accept(passage.finding(start, digits.end(), Kind.PHONE, before + Masks.phone(mobile.group(1))));
            }
        }
        lookForLandlines(passage, found);
    }

    /** Four digits first are more often a year, unless the words before call it a telephone. */
    private static boolean shaped(Passage passage, Digits digits) {
        return SHAPE.matcher(digits.shape()).matches()
                && (!digits.shape().startsWith("4-4-3")
                        || CALLED.matcher(passage.before(digits.start(), 20)).find());
    }

    private static boolean personal(Passage passage, Digits digits) {
        if (CALLED.matcher(passage.before(digits.start(), 20)).find()) {
            return true;
        }
        return !Labels.serial(passage, digits.start())
                && !Labels.partOfMore(passage, digits.start(), digits.end())
                && !Labels.amount(passage, digits.end());
    }

    private static int prefixed(Passage passage, int start) {
        Matcher prefix = PREFIX.matcher(passage.plain().substring(Math.max(0, start - 8), start));
        return prefix.find() ? start - prefix.group().length() : start;
    }

    private static void lookForLandlines(Passage passage, Consumer<Finding> found) {
        Matcher landline = LANDLINE.matcher(passage.plain());
        while (landline.find()) {
            if (atHome(passage, landline.start())) {
                String kept = landline.group().substring(0, landline.group().length() - 4);
                found.accept(passage.finding(landline.start(), landline.end(), Kind.PHONE, kept + "****"));
            }
        }
    }

    private static boolean atHome(Passage passage, int start) {
        String before = passage.before(start, 80);
        if (HOME_PHONE.matcher(before).find()) {
            return true;
        }
        return PHONE.matcher(before).find()
                && PERSON.matcher(before).find()
                && !OFFICE.matcher(before).find();
    }
}
