package cn.yangguang.checks.personal;

import cn.yangguang.checks.Detector;
import cn.yangguang.checks.Finding;
import cn.yangguang.checks.Kind;
import cn.yangguang.checks.Passage;
import cn.yangguang.checks.masking.Masks;
import cn.yangguang.language.words.Names;
import cn.yangguang.language.words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of natural persons, anywhere in a sentence. Of one who stands there in an office (局长李四, 王五主任) the suggestion
 * is the name itself: it may stay.
 */
public final class PersonNames implements Detector {

    private static final String POINTS = "·•・‧";

    /** Names of many peoples, written with a point between the parts. */
    private static final Pattern POINTED = Pattern.compile(
            "(?<![·•・‧])([\\p{IsHan}]{1,8})[·•・‧]([\\p{IsHan}]{1,8})(?:[·•・‧]([\\p{IsHan}]{1,8}))?(?![·•・‧])");

    /** A role, a colon, and nothing else up to the next sign. */
    private static final Pattern LABELLED = Pattern.compile(
            "(?:当事人|人(?:姓名)?|姓名|名字|户主|业主|经营者|代表|代理人|责任人|监护人|父亲|母亲|配偶|学生|教师|医师|司机|法人)\\s?[:：]\\s{0,2}(\\p{IsHan}{2,4})(?=[,，、。；;（(\\s/男女]|$)");

    private static final Pattern NO_NAME = Pattern.compile(
            ".*(?:公司|中心|部门|单位|政府|办公|局|部|院|所|校|厂|店|委|站|队|组|科|室|处|会|社|村|镇|乡|区|县|市|省|无|略|详|本人|同上|不|人员|其他|全体|有关|相关|负责|自然人|法人|企业).*|.*[某×*Xx].*");

    /** 王　芳: two characters set apart so that they are as wide as three. */
    private static final Pattern SPACED =
            Pattern.compile("(?<![\\p{IsHan}])(\\p{IsHan})[ \\u3000]{1,4}(\\p{IsHan})(?![\\p{IsHan}])");

    private static final Pattern NEXT_LISTED = Pattern.compile("[、,，/\\s]{1,3}(\\p{IsHan}{2,5})(?=[、,，/\\s。；;（(等]|$)");
    private static final Pattern LAST_LISTED = Pattern.compile("(?:^|[、,，/\\s:：（(])(\\p{IsHan}{2,4})[、/\\s]{1,3}$");

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        List<int[]> names = new ArrayList<>();
        for (Word word : NoPerson.words(passage)) {
            if (word.sort() == Word.Sort.NAME && !NoPerson.at(passage, word.start(), word.end())) {
                names.add(new int[] {word.start(), word.end()});
            }
        }
        addNeighbours(passage, names);
        addPatterns(passage, names);
        for (int[] name : names) {
            report(passage, name[0], name[1], found);
        }
    }

    private static void report(Passage passage, int start, int end, Consumer<Finding> found) {
        String name = passage.text().substring(start, end);
        if (!Eminent.is(name)) {
            boolean official = Officials.named(passage, start, end);
            found.accept(passage.finding(start, end, Kind.NAME, official ? name : Masks.name(name)));
        }
    }

    /** A name in a list vouches for what stands beside it. */
    private static void addNeighbours(Passage passage, List<int[]> names) {
        String text = passage.text();
        for (int i = 0; i < names.size(); i++) {
            Matcher next = NEXT_LISTED.matcher(text).region(names.get(i)[1], text.length());
            if (next.lookingAt() && plausible(next.group(1))) {
                addNew(names, next.start(1), next.end(1));
            }
            int from = Math.max(0, names.get(i)[0] - 8);
            Matcher last = LAST_LISTED.matcher(text).region(from, names.get(i)[0]);
            if (last.find() && plausible(last.group(1))) {
                addNew(names, last.start(1), last.end(1));
            }
        }
    }

    private static boolean plausible(String name) {
        return Names.plausible(name) || (name.length() > 2 && Transliterated.whole(name));
    }

    private static void addPatterns(Passage passage, List<int[]> names) {
        String plain = passage.plain();
        if (plain.indexOf(':') >= 0) {
            addLabelled(passage, names);
        }
        if (plain.indexOf(' ') >= 0) {
            addSpaced(passage, names);
        }
        if (plain.chars().anyMatch(c -> POINTS.indexOf(c) >= 0)) {
            addPointed(passage, names);
        }
    }

    private static void addLabelled(Passage passage, List<int[]> names) {
        Matcher labelled = LABELLED.matcher(passage.text());
        while (labelled.find()) {
            if (!NO_NAME.matcher(labelled.group(1)).matches() && !passage.one(labelled.start(1), labelled.end(1))) {
                addNew(names, labelled.start(1), labelled.end(1));
            }
        }
    }

    private static void addSpaced(Passage passage, List<int[]> names) {
        Matcher spaced = SPACED.matcher(passage.text());
        while (spaced.find()) {
            boolean called = passage.before(spaced.start(), 4).matches(".*[:名人]\\s*");
            String name = spaced.group(1) + spaced.group(2);
            if (Names.plausible(name) && !NoPerson.head(name) && (called || !names.isEmpty())) {
                addNew(names, spaced.start(), spaced.end());
            }
        }
    }

    private static void addPointed(Passage passage, List<int[]> names) {
        Matcher pointed = POINTED.matcher(passage.text());
        while (pointed.find()) {
            int start = Transliterated.start(passage, pointed.start(1), pointed.end(1));
            int end = Transliterated.end(passage, pointed.start(2), pointed.end());
            if (start < pointed.end(1) && end > pointed.start(2)) {
                names.removeIf(name -> name[0] < end && start < name[1]);
                names.add(new int[] {start, end});
            }
        }
    }

    private static void addNew(List<int[]> names, int start, int end) {
        if (names.stream().noneMatch(name -> name[0] < end && start < name[1])) {
            names.add(new int[] {start, end});
        }
    }
}
