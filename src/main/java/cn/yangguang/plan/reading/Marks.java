package cn.yangguang.plan.reading;

import cn.yangguang.language.Characters;
import cn.yangguang.plan.reading.text.Text;
import cn.yangguang.plan.reading.unit.UnitCell;
import cn.yangguang.plan.reading.unit.UnitNaming;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who and when, as prose says it beside a requirement: 牵头单位：…, 完成时限：…, or units in brackets at its end.
 *
 * @param rest the text before the marks
 */
record Marks(String rest, UnitCell responsible, @Nullable String deadline) {

    private static final String UNIT_LABEL =
            "(?:牵头|主办|主责|责任|配合|协办|落实|承办|参与|协助|实施|负责)(?:单位|部门|处室|主体|机关|科室)?(?:[（(](?:单位|部门|科室)[）)])?(?:及(?:责任)?(?:单位|部门))?";
    private static final String TIME_LABEL = "(?:完成|办理|工作|落实|办结|公开|整改|时间)?(?:时限|期限|时间|时间节点|进度)(?:要求|安排)?";
    private static final String OTHER_LABEL = "(?:责任人|联系人|联系电话|分管领导|责任领导|牵头领导|备注)";

    private static final Pattern LABEL = Pattern.compile("(?:[【\\[〔](?<boxed>" + UNIT_LABEL + "|" + TIME_LABEL
            + ")[】\\]〕]\\s*[：:]?|[（(]?(?:(?<unit>" + UNIT_LABEL + ")|(?<time>" + TIME_LABEL + ")|(?<other>"
            + OTHER_LABEL
            + "))\\s*[：:])");
    private static final Pattern BRACKET =
            Pattern.compile("[（(【\\[]((?:[^（）()【】\\[\\]]|[（(][^（）()]*[）)])*)[）)】\\]][。；;]?$");

    private static final Pattern LEADING = Pattern.compile(
            "(?s)(?:(?:\\d{1,3}[.．、]|[（(]\\d{1,3}[）)]|[①-⑳])\\s*)?(?:[【\\[（(〔](?<units>[^。；：:【】]{2,80})[】\\]）)〕][：:]?|(?<named>[^。；：:【】]{2,80})[：:])\\s*(?<rest>\\S.{5,})");

    private static final UnitCell NOBODY = new UnitCell(List.of(), List.of());

    boolean areThere() {
        return !responsible.isEmpty() || deadline != null;
    }

    /** Reads the marks that end a paragraph. */
    static Marks read(String paragraph) {
        Marks labelled = labelled(paragraph);
        if (labelled.areThere()) {
            return labelled;
        }
        Marks bracketed = bracketed(paragraph);
        return bracketed.areThere() ? bracketed : leading(paragraph);
    }

    /** Units before the requirement: 区财政局：按月公开…, 【区财政局】按月公开…. */
    private static Marks leading(String paragraph) {
        Matcher leading = LEADING.matcher(paragraph.strip());
        if (!leading.matches()) {
            return new Marks(paragraph, NOBODY, null);
        }
        String units = leading.group("units") == null ? leading.group("named") : leading.group("units");
        return UnitCell.likeness(units) > 0.9
                ? new Marks(leading.group("rest"), UnitCell.read(units, false), null)
                : new Marks(paragraph, NOBODY, null);
    }

    private static Marks labelled(String paragraph) {
        String plain = Characters.simplified(paragraph);
        Matcher label = LABEL.matcher(plain);
        int start = -1;
        UnitCell responsible = NOBODY;
        String deadline = null;
        while (label.find()) {
            if (start < 0
                    && label.start() > 0
                    && "。；;，,、 \t\u3000（(【[〔\n）)】]".indexOf(plain.charAt(label.start() - 1)) < 0
                    && !bracketOpens(plain, label.start())) {
                continue;
            }
            start = start < 0 ? label.start() : start;
            String value = value(paragraph, plain, label.end());
            String name = name(label);
            if (name.matches(UNIT_LABEL)) {
                responsible = responsible.and(UnitCell.read(value, leads(name)));
            } else if (name.matches(TIME_LABEL)) {
                deadline = Text.squeezed(value).replaceAll("[。；;，,]$", "");
            }
        }
        return new Marks(start < 0 ? paragraph : withoutOpening(paragraph.substring(0, start)), responsible, deadline);
    }

    private static String name(Matcher label) {
        for (String group : new String[] {"boxed", "unit", "time"}) {
            if (label.group(group) != null) {
                return label.group(group);
            }
        }
        return "";
    }

    /** Whether a line is marks and nothing else. */
    static boolean isAlone(String line) {
        Marks marks = read(line);
        return marks.areThere() && Text.isBlank(marks.rest());
    }

    /** Whether a line is a label whose units follow on the next one. */
    static boolean isBareLabel(String line) {
        return LABEL.matcher(Characters.simplified(line)).matches();
    }

    private static boolean bracketOpens(String plain, int at) {
        return "（(【[".indexOf(plain.charAt(at)) >= 0;
    }

    private static boolean leads(String label) {
        return label.matches("(?:牵头|主办|主责).*") && !label.contains("及");
    }

    /** The text from a label to the next one, without the bracket that closes them all. */
    private static String value(String paragraph, String plain, int from) {
        Matcher next = LABEL.matcher(plain);
        int end = next.find(from) ? next.start() : paragraph.length();
        String value = paragraph.substring(from, end).strip();
        return unclosed(value.replaceAll("[。；;，,、]+$", "").strip());
    }

    private static String unclosed(String value) {
        long opened = value.chars().filter(c -> "（(【[".indexOf(c) >= 0).count();
        long closed = value.chars().filter(c -> "）)】]".indexOf(c) >= 0).count();
        return closed > opened && value.matches("(?s).*[）)】\\]]") ? value.substring(0, value.length() - 1) : value;
    }

    private static String withoutOpening(String text) {
        return text.strip().replaceAll("[（(【\\[]$", "");
    }

    private static Marks bracketed(String paragraph) {
        String text = paragraph.strip();
        Matcher bracket = BRACKET.matcher(text);
        if (!bracket.find()) {
            return new Marks(paragraph, NOBODY, null);
        }
        String inside = bracket.group(1);
        boolean names =
                Characters.simplified(inside).matches("(?s).*(?:牵头|负责|配合|落实).*") || UnitCell.likeness(inside) > 0.7;
        if (!names || inside.contains("。") || Text.squeezed(inside).matches("\\d.*|.*(?:以下简称|下同).*")) {
            return new Marks(paragraph, NOBODY, null);
        }
        UnitCell units = UnitCell.read(inside, false);
        boolean like = units.lead().stream().anyMatch(UnitNaming::isUnitLike)
                || units.units().stream().anyMatch(UnitNaming::isUnitLike);
        return like ? new Marks(text.substring(0, bracket.start()), units, null) : new Marks(paragraph, NOBODY, null);
    }
}
