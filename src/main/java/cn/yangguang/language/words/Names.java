package cn.yangguang.language.words;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How probable it is that characters are a Chinese person's name: a surname, then one or two characters that are used in
 * given names, as HanLP's dictionary of names counts them.
 */
public final class Names {

    private static final double SURNAMES = 390_000;
    private static final double FIRST_OF_TWO = 233_000;
    private static final double SECOND_OF_TWO = 239_000;
    private static final double ONLY_ONE = 112_000;

    /** Two names in three have two characters behind the surname. */
    private static final float TWO = 0.4f;

    private static final float ONE = 1.1f;
    private static final float COMPOUND_SURNAME = 7.9f;
    private static final float NO_SURNAME = 1_000;
    private static final double LEAST_SURNAME = 12;

    private static final Set<String> COMPOUND = Set.of(("欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 长孙 宇文 司徒 令狐 夏侯 独孤 南宫 轩辕 端木 百里"
                    + " 呼延 西门 司空 澹台 公冶 淳于 单于 太叔 申屠 仲孙 钟离 鲜于 闾丘 赫连 万俟 闻人 濮阳 拓跋 纳兰 完颜 爱新觉罗 叶赫")
            .split(" "));

    private static final String COMPOUND_FIRST =
            COMPOUND.stream().map(name -> name.substring(0, 1)).collect(Collectors.joining());

    /** Not in a name: what stands for a name that was hidden, and what begins the next word too often. */
    private static final String NEVER = "某×＊*○〇X的了是在和与及或等被将已为于由对把从向到给让我你他她它这那们个其之以所而并也都就不没";

    private static final String FIGURES = "一二三四五六七八九十几数两0123456789";

    /** What is counted right behind a figure. */
    private static final String COUNTED = "万千百十亿年月日个名条项次户株亩元级种类批张份台辆座处所家届轮期";

    private static final String TENS = "万千百亿余";

    /** More improbable than this is no name, whatever stands beside it. */
    private static final double IMPROBABLE = 32;

    private static final double LIKELY = 24;

    /** What ends in one of these is more often a place. */
    private static final String PLACES = "镇乡村县区路街庄市屯巷祠";

    private static final double PLACE = 9;

    private Names() {}

    /** Whether these two to four characters can be a Chinese person's name; many other words can too. */
    public static boolean plausible(String name) {
        int surname = name.length() < 2 ? 0 : surname(name, 0);
        int given = name.length() - surname;
        return surname > 0
                && (given == 1 || given == 2)
                && name.chars().noneMatch(c -> NEVER.indexOf(c) >= 0)
                && name.chars().allMatch(Character::isIdeographic)
                && cost(name.substring(0, surname), name.substring(surname)) < LIKELY;
    }

    /** Adds every name that could begin at each place. */
    static void add(String text, Readings readings) {
        for (int at = 0; at + 1 < text.length(); at++) {
            int surname = surname(text, at);
            if (surname > 0 && !amount(text, at)) {
                for (int given = 1; given <= 2 && at + surname + given <= text.length(); given++) {
                    add(text, at, surname, given, readings);
                }
            }
            // 欧 is a surname too
            if (surname == 2 && Roles.SURNAME[text.charAt(at)] < NO_SURNAME && at + 3 <= text.length()) {
                add(text, at, 1, 2, readings);
            }
        }
    }

    private static void add(String text, int at, int surname, int given, Readings readings) {
        int end = at + surname + given;
        for (int i = at + surname; i < end; i++) {
            if (!Character.isIdeographic(text.charAt(i)) || NEVER.indexOf(text.charAt(i)) >= 0) {
                return;
            }
        }
        boolean counts = end < text.length()
                && FIGURES.indexOf(text.charAt(end - 1)) >= 0
                && COUNTED.indexOf(text.charAt(end)) >= 0;
        if (counts || (given == 2 && amount(text, end - 1))) {
            return;
        }
        double cost = cost(text.substring(at, at + surname), text.substring(at + surname, end));
        if (PLACES.indexOf(text.charAt(end - 1)) >= 0) {
            cost += PLACE;
        }
        if (cost < IMPROBABLE && !NameSigns.namedAfter(text, end)) {
            cost -= NameSigns.around(text, at, end);
            readings.add(new Node(at, end, Lexicon.PERSON, cost, Word.Sort.NAME));
        }
    }

    /** 三万: a figure, then a power of ten. */
    private static boolean amount(String text, int at) {
        return at > 0 && TENS.indexOf(text.charAt(at)) >= 0 && FIGURES.indexOf(text.charAt(at - 1)) >= 0;
    }

    private static int surname(String text, int at) {
        if (COMPOUND_FIRST.indexOf(text.charAt(at)) >= 0 && COMPOUND.contains(text.substring(at, at + 2))) {
            return 2;
        }
        return Roles.SURNAME[text.charAt(at)] < NO_SURNAME ? 1 : 0;
    }

    private static double cost(String surname, String given) {
        double cost = surname.length() == 2 ? COMPOUND_SURNAME : Roles.SURNAME[surname.charAt(0)];
        return given.length() == 1
                ? cost + Roles.ALONE[given.charAt(0)]
                : cost + Roles.FIRST[given.charAt(0)] + Roles.SECOND[given.charAt(1)];
    }

    /** What each character costs in each place of a name: the logarithm of one over its probability there. */
    private static final class Roles {
        static final float[] SURNAME = new float[Character.MAX_VALUE + 1];
        static final float[] FIRST = new float[Character.MAX_VALUE + 1];
        static final float[] SECOND = new float[Character.MAX_VALUE + 1];
        static final float[] ALONE = new float[Character.MAX_VALUE + 1];

        static {
            for (int c = 0; c <= Character.MAX_VALUE; c++) {
                boolean common = c >= '\u4e00' && c < '\u9fff';
                EnumItem<NR> item = common ? PersonDictionary.dictionary.get(String.valueOf((char) c)) : null;
                int surname = item == null ? 0 : item.getFrequency(NR.B);
                SURNAME[c] = surname < LEAST_SURNAME ? NO_SURNAME : cost(surname, SURNAMES);
                FIRST[c] = TWO + cost(item == null ? 0 : item.getFrequency(NR.C), FIRST_OF_TWO);
                SECOND[c] = cost(item == null ? 0 : item.getFrequency(NR.D), SECOND_OF_TWO);
                ALONE[c] = ONE + cost(item == null ? 0 : item.getFrequency(NR.E), ONLY_ONE);
            }
        }

        private static float cost(int counted, double all) {
            return (float) -Math.log((counted + 0.3) / all);
        }
    }
}
