package cn.yangguang.checks.personal;

import cn.yangguang.checks.Detector;
import cn.yangguang.checks.Finding;
import cn.yangguang.checks.Kind;
import cn.yangguang.checks.Passage;
import cn.yangguang.checks.masking.Masks;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mailboxes of persons. Those of organs are public: under gov.cn, or named after the work and not after somebody. */
public final class Emails implements Detector {

    private static final Pattern MAILBOX = Pattern.compile(
            "(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}(?: ?@ ?|\\(at\\)|\\[at\\])[A-Za-z0-9-]{1,63}(?: ?\\. ?[A-Za-z0-9-]{1,63}){0,5}?(?: ?\\. ?(?:[A-Za-z]{2,}))(?![A-Za-z0-9-])");
    private static final Pattern BETWEEN = Pattern.compile(" ?@ ?|\\(at\\)|\\[at\\]");
    private static final Pattern WORK = Pattern.compile(
            "xxgk|zwgk|.*(?:bgs|xxgk|zwgk|zfb|ysqgk)|(?:jubao|tousu|zixun|rexian|info|service|services"
                    + "|office|contact|admin|webmaster|postmaster|hr|press|news|support|help|feedback|noreply|no-reply|12345|123\\d\\d)\\d{0,4}");
    private static final Pattern ORGAN_HOST = Pattern.compile("(?:.*\\.)?(?:gov\\.cn|mil\\.cn|gov|12345\\.cn)");

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        if (passage.plain().indexOf('@') < 0
                && !passage.plain().contains("at)")
                && !passage.plain().contains("at]")) {
            return;
        }
        Matcher mailbox = MAILBOX.matcher(passage.plain());
        while (mailbox.find()) {
            String[] parts = BETWEEN.split(mailbox.group().toLowerCase(Locale.ROOT), 2);
            String host = parts[1].replace(" ", "");
            if (!ORGAN_HOST.matcher(host).matches() && !WORK.matcher(parts[0]).matches()) {
                found.accept(passage.finding(mailbox.start(), mailbox.end(), Kind.EMAIL, Masks.email(mailbox.group())));
            }
        }
    }
}
