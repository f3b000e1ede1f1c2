package cn.yangguang.request.clock;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a request came; it decides which day is the date of receipt (Art. 31), and the event {@code received} stands on that
 * day already.
 */
public enum Channel {
    COUNTER("counter", "当面提交的，以提交之日为收到申请之日", "第三十一条第（一）项", "inPerson", "paper", "oral"),
    REGISTERED_MAIL(
            "registeredMail",
            "以需要签收的邮寄方式提交的，以行政机关签收之日为收到申请之日",
            "第三十一条第（二）项",
            "registered",
            "signedMail",
            "courier",
            "express",
            "ems"),
    MAIL("mail", "以平常信函等无需签收的邮寄方式提交的，以工作机构与申请人确认之日为收到申请之日", "第三十一条第（二）项", "post", "ordinaryMail", "letter"),
    ONLINE("online", "通过互联网渠道提交的，以双方确认之日为收到申请之日", "第三十一条第（三）项", "internet", "web", "website"),
    FAX("fax", "通过工作机构的传真提交的，以双方确认之日为收到申请之日", "第三十一条第（三）项"),
    EMAIL("email", "通过公布的电子邮箱提交的，以双方确认之日为收到申请之日", "第三十一条第（三）项"),
    ELSEWHERE("elsewhere", "寄给其他单位或个人的，以工作机构实际收到后与申请人确认之日为收到申请之日", "第三十一条", "other");

    private final String printed;
    private final String rule;
    private final String article;
    /** All words for it as they are compared, with commas between. */
    private final String words;

    Channel(String printed, String rule, String article, String... others) {
        this.printed = printed;
        this.rule = rule;
        this.article = article;
        this.words = Stream.concat(Stream.of(printed), Arrays.stream(others))
                .map(Channel::plain)
                .collect(Collectors.joining(","));
    }

    /** The word in files. */
    public String printed() {
        return printed;
    }

    /** Which day counts as the date of receipt, in Chinese. */
    public String rule() {
        return rule;
    }

    String article() {
        return article;
    }

    /** The channel of a word in a file, whatever its case and hyphens; none where the word is not known. */
    public static Optional<Channel> named(String word) {
        return Arrays.stream(values())
                .filter(channel -> List.of(channel.words.split(",", -1)).contains(plain(word)))
                .findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(Channel::printed).collect(Collectors.joining("、"));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }
}
