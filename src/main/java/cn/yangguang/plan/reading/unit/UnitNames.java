package cn.yangguang.plan.reading.unit;

import cn.yangguang.plan.reading.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Parts a run of unit names into the names, where the punctuation helps and where only sense does. */
public final class UnitNames {
    private UnitNames() {}

    private static final String MARKS = "、，,；;／/\n";

    /** Collective names that carry the separator inside: 区直有关部门、单位 is one group. */
    private static final Pattern GROUP = Pattern.compile(
            "((?:各|有关|相关|直属|直|各有关|各相关)(?:企业|部门|镇|乡|委办局))[、，,]\\s*((?:企事业|事业)?单位|街道|街)(?![\\u4E00-\\u9FA5])");

    /** 各市、县（市、区）人民政府 is one group, whatever its levels of government. */
    private static final Pattern LEVELS =
            Pattern.compile("(?<=各(?:省|市|州|盟|设区市|市（州）))[、，](?=(?:自治区|直辖市|县)(?![直级]))|(?<=自治区)[、，](?=直辖市)");

    /** Stands for a mark that belongs to a name while names are parted. */
    private static final String KEPT = "\uE000";

    private static final Pattern VERB = Pattern.compile("(?:分别|共同|具体)?(?:负责|落实)$");
    private static final Pattern SOME_MORE = Pattern.compile("等(?=[各区市县省]{0,2}(?:级|直|政府|属)?(?:各)?(?:有关|相关))");
    private static final Pattern ETCETERA = Pattern.compile("等(?:\\d+个|[一二三四五六七八九十]+个)?(?:部门|单位|镇街)?(?:[（(]单位[）)])?$");
    /** 市委市政府督查室 is one: a committee's short name alone is followed by its own office. */
    private static final Pattern COMMITTEE = Pattern.compile("[区市县省州旗](?:委|政府)?|机关|政府");

    /** 工业和信息化局, 文化和旅游局: what follows 和 is half a name, not a unit. */
    private static final Pattern SECOND_HALF =
            Pattern.compile("(?:旅游|改革|规划|信息化|交通|交通运输|体育|乡村|建设|城乡建设|社会保障|广电|文物|水务).{0,4}");

    /** A name that begins with its level of government, but 市场, 市政, 区域 do not, nor does the seat of a branch. */
    private static final Pattern NEW_NAME =
            Pattern.compile("(?!市场|市政(?!府)|市容|市民|区域|区划|县域)(?:[区市县省州旗各]).{2,}(?<!^.{1,5}分局)(?<!^.{1,5}分中心)");

    /** 产业园区管委会: 区 ends the place here and begins nothing. */
    private static final Pattern ZONE = Pattern.compile(".*[园社街景片城发新]");

    /** 管委会各部门, 机关各处室: an organ's own parts, not those of the government around it. */
    private static final Pattern OWN_PARTS = Pattern.compile("各(?:内设)?(?:部门|处室|科室|股室|机构|单位).*");

    /** A place before a name belongs to it (兖州区市场监管局), unless the place is a unit itself (园区). */
    private static final Pattern PLACE = Pattern.compile(".*(?<!园|发|新|范)[市县区州旗]");

    /** A new name, or the word that joins it, begins with one of these. */
    private static final String BEGINNINGS = "区市县省州旗各和及与以会";

    private static final Pattern JOINT = Pattern.compile("以及|及其|会同|和|及|与");

    /** The units' names, squeezed, each once, in printed order. */
    public static List<String> split(String clause) {
        Collection<String> names = new LinkedHashSet<>();
        String grouped =
                LEVELS.matcher(GROUP.matcher(mended(clause)).replaceAll("$1$2")).replaceAll(KEPT);
        String text = SOME_MORE.matcher(grouped).replaceAll("、");
        for (String piece : atMarks(text)) {
            for (String name : apart(Text.squeezed(piece))) {
                String bare = withoutVerb(ETCETERA.matcher(name).replaceAll(""));
                if (!UnitNaming.isNoUnit(bare)) {
                    names.add(bare.replace(KEPT, "、"));
                }
            }
        }
        return List.copyOf(names);
    }

    /** 省财政局负责、…: the verb is no part of the name. */
    private static String withoutVerb(String name) {
        String bare = VERB.matcher(name).replaceAll("");
        return UnitNaming.ends(bare) ? bare : name;
    }

    /** White space parts names only where a whole name stands on both sides; elsewhere a line was wrapped. */
    private static String mended(String clause) {
        StringBuilder mended = new StringBuilder();
        for (String word : clause.strip().split("[\\s\\u00A0\\u3000]+", -1)) {
            if (!mended.isEmpty() && partsHere(mended, word)) {
                mended.append('、');
            }
            mended.append(word);
        }
        return mended.toString();
    }

    private static boolean partsHere(CharSequence before, String after) {
        String last = lastName(before.toString());
        if (after.startsWith("（") || after.startsWith("(") || MARKS.indexOf(after.charAt(0)) >= 0) {
            return false;
        }
        String next = firstName(after);
        return isClosed(before)
                && UnitNaming.ends(last)
                && last.length() > 1
                && next.length() > 1
                && !isTail(last, next);
    }

    /** 单位 after 区直有关部门、, or 管委会 after a zone's name, go on with the name before them. */
    private static boolean isTail(String last, String next) {
        boolean half = next.length() <= 2 && !next.startsWith("各");
        boolean bare = next.matches("(?:部|单|位|门|局|办|单位|部门|办公室|管委会|分局)");
        boolean wrapped = (!UnitNaming.ends(next) && !UnitNaming.begins(next))
                || (last.matches(".*[乡镇]") && SECOND_HALF.matcher(next).matches());
        return half || bare || wrapped || last.endsWith("有关") || last.endsWith("各");
    }

    private static boolean isClosed(CharSequence text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += "（(〔".indexOf(text.charAt(i)) >= 0 ? 1 : "）)〕".indexOf(text.charAt(i)) >= 0 ? -1 : 0;
        }
        return depth <= 0;
    }

    private static String lastName(String text) {
        String[] names = text.split("[、，,；;]", -1);
        return names.length == 0 ? "" : names[names.length - 1];
    }

    private static String firstName(String text) {
        return text.split("[、，,；;（(]", 2)[0];
    }

    /** Parts at the marks that stand outside brackets. */
    private static List<String> atMarks(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("（(〔".indexOf(c) >= 0) {
                depth++;
            } else if ("）)〕".indexOf(c) >= 0) {
                depth--;
            } else if (depth <= 0 && MARKS.indexOf(c) >= 0) {
                pieces.add(text.substring(from, i));
                from = i + 1;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    /** Names run together, or joined by 和: parted where a whole name ends and another begins. */
    private static List<String> apart(String name) {
        for (int i = 2; i < name.length() - 1; i++) {
            if (BEGINNINGS.indexOf(name.charAt(i)) < 0) {
                continue;
            }
            String left = name.substring(0, i);
            if (!isClosed(left)) {
                continue;
            }
            String right = name.substring(i);
            var joint = JOINT.matcher(right);
            String after = joint.lookingAt() ? right.substring(joint.end()) : right;
            boolean joined = after.length() < right.length();
            if (mayPart(left, after, joined)) {
                List<String> parts = new ArrayList<>(List.of(left));
                parts.addAll(apart(after));
                return parts;
            }
        }
        return List.of(name);
    }

    private static boolean mayPart(String left, String right, boolean joined) {
        if (!UnitNaming.ends(left)
                || !UnitNaming.ends(right)
                || COMMITTEE.matcher(left).matches()) {
            return false;
        }
        return joined
                ? left.length() >= 3
                        && right.length() >= 3
                        && !SECOND_HALF.matcher(right).matches()
                : NEW_NAME.matcher(right).matches() && !belongs(left, right);
    }

    private static boolean belongs(String left, String right) {
        return PLACE.matcher(left).matches()
                || (right.startsWith("区") && ZONE.matcher(left).matches())
                || left.matches(".*各[市县区州旗](?:（.{1,5}）)?")
                || (right.startsWith("各") && left.matches(".*[市县区州旗园直]"))
                || (OWN_PARTS.matcher(right).matches() && left.matches(".*(?:机关|管委会|管理委员会)"));
    }
}
