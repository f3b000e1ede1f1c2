package cn.yangguang.calendar;

import cn.yangguang.language.Characters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The arrangements of a holiday notice by their headings, in half width and without white space.
 *
 * @param festivals those of the festivals that every year has
 * @param strange those under other headings, or under none
 */
record NoticeSections(SequencedMap<String, String> festivals, SequencedMap<String, String> strange) {

    private static final String NAME = "元旦|春节|清明节|劳动节|端午节|中秋节|国庆节";
    private static final String NUMBER = "(?:[一二三四五六七八九十]{1,3}、|\\([^()]{1,3}\\)|\\d{1,2}[.、])?";
    private static final Pattern HEAD = Pattern.compile(NUMBER + "(?<name>(?:" + NAME + ")(?:[、和](?:" + NAME + "))?):"
            + "|(?:(?<=[。;\n])|^)" + NUMBER + "(?<other>[\\p{IsHan}“”\"、和]{2,30}):");
    private static final Pattern ARRANGEMENT = Pattern.compile("\\d{1,2}日[^。;]*(?:放假|上班|调休|补休)");

    /** What follows the arrangements: wishes, signature, remarks. */
    private static final Pattern END = Pattern.compile("(?:节假日|假期|放假)期间|国务院办公厅\n?\\d{4}年|附件|\\(此件|\\(本文");

    private static final Pattern TITLE = Pattern.compile("关于([^\n。]{2,40}?)(?:调休|放假)[^\n。]*通知");

    private static final Pattern INTRODUCED = Pattern.compile("^[^\\d:]*:");

    static NoticeSections of(String text) {
        String folded = Characters.halfWidth(text)
                .replaceAll("[\\h\\p{Z}]+", "")
                .replaceAll("\\s+", "\n")
                .strip();
        NoticeSections sections = new NoticeSections(new LinkedHashMap<>(), new LinkedHashMap<>());
        List<MatchResult> heads = HEAD.matcher(folded).results().toList();
        int first = heads.isEmpty() ? folded.length() : heads.getFirst().start();
        sections.enterLoose(folded.substring(0, first), folded);
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1).start() : folded.length();
            sections.enter(heads.get(i), folded.substring(heads.get(i).end(), end), folded);
        }
        return sections;
    }

    private void enter(MatchResult head, String words, String whole) {
        String section = cut(words);
        String name = head.group("name");
        if (name != null) {
            festivals.merge(name, section, String::concat);
        } else if (ARRANGEMENT.matcher(section).find()) {
            String other = head.group("other");
            boolean said = other.endsWith("如下") || other.contains("通知") || other.contains("调休");
            strange.merge(said ? title(whole) : other, said ? arrangements(section) : section, String::concat);
        }
    }

    /** What is arranged before any heading; the rest there gives reasons. */
    private void enterLoose(String words, String whole) {
        String arranged = arrangements(cut(words.replace("\n", "。")));
        if (!arranged.isEmpty()) {
            strange.put(title(whole), arranged);
        }
    }

    private static String arrangements(String words) {
        return Stream.of(words.split("[。;]", -1))
                .filter(sentence -> ARRANGEMENT.matcher(sentence).find())
                .map(sentence -> INTRODUCED.matcher(sentence).replaceFirst("") + "。")
                .collect(Collectors.joining());
    }

    private static String cut(String words) {
        Matcher end = END.matcher(words);
        return (end.find() ? words.substring(0, end.start()) : words).replace("\n", "");
    }

    /** The occasion that the title of the notice names. */
    private static String title(String whole) {
        Matcher title = TITLE.matcher(whole);
        return title.find() ? title.group(1) : "临时放假";
    }
}
