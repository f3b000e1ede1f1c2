package cn.yangguang.plan.reading;

import cn.yangguang.language.Characters;
import cn.yangguang.plan.reading.text.Line;
import cn.yangguang.plan.reading.text.Numbering;
import cn.yangguang.plan.reading.text.Printed;
import cn.yangguang.plan.reading.unit.UnitNames;
import cn.yangguang.plan.reading.unit.UnitNaming;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a plan's notice says of it: title, issuer, document number, date and addressees; null where nothing is printed. */
record FrontMatter(
        @Nullable String title,
        @Nullable String issuer,
        @Nullable String documentNumber,
        @Nullable LocalDate issuedOn,
        @Nullable Integer year,
        List<String> addressees) {

    private static final Pattern NUMBER =
            Pattern.compile("^[\\p{IsHan}A-Za-z]{1,20}[〔﹝\\[［(（【](?:19|20)\\d{2}[〕﹞\\]］)）】]第?\\d{1,6}号$");
    private static final Pattern NUMBER_INSIDE =
            Pattern.compile("([\\p{IsHan}A-Za-z]{2,20}[〔﹝\\[［【](?:19|20)\\d{2}[〕﹞\\]］】]\\d{1,6}号)$");
    private static final Pattern HEADING = Pattern.compile("[^。；，：]*关于[^。；：]*(?:通知|通告|意见|函)(?:（.*）)?");
    private static final Pattern ISSUED =
            Pattern.compile("^(?<issuer>.*?)?关于(?:印发|公布|发布|下发|转发|做好)?(?<rest>.+?)的?(?:通知|通告|意见|函)");
    private static final Pattern QUOTED = Pattern.compile("《(?<title>[^《》]+(?:《[^《》]*》[^《》]*)*)》");
    private static final Pattern PLAN_WORDS = Pattern.compile("要点|分解|分工|方案|计划|清单|台账|安排|任务|重点工作");
    private static final Pattern SUBJECT = Pattern.compile("公开|政务|信息");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2}|[一二三四五六七八九〇○零]{4})年");

    /** Reads the lines before the first task, and all lines outside tables for the signature. */
    static FrontMatter read(List<Line> before, List<Line> all) {
        Printed printed =
                Printed.of(String.join("", before.stream().map(Line::squeezed).toList()));
        List<String> lines = filled(before);
        String heading = heading(lines.stream()
                .filter(line -> !NUMBER.matcher(line).matches() && !line.matches(".*文件|(?i)sheet\\d*"))
                .toList());
        String title = title(lines, heading);
        Signature signature = Signature.in(filled(all));
        return new FrontMatter(
                restored(printed, title),
                restored(printed, issuer(heading, signature)),
                restored(printed, number(lines)),
                signature.date(),
                year(title, heading, signature),
                addressees(before));
    }

    private static @Nullable String restored(Printed printed, @Nullable String text) {
        return text == null ? null : printed.restored(text);
    }

    private static List<String> filled(List<Line> lines) {
        return lines.stream()
                .map(line -> Characters.simplified(line.squeezed()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The notice's own heading: 某某办公室关于印发《…》的通知, printed in one line or in several. */
    private static @Nullable String heading(List<String> lines) {
        for (int i = 0; i < Math.min(lines.size(), 60); i++) {
            String joined = joinedHeading(lines, i);
            if (joined != null) {
                String shorter = i + 1 < lines.size() ? joinedHeading(lines, i + 1) : null;
                return shorter == null || shorter.startsWith("关于") ? joined : shorter;
            }
        }
        return null;
    }

    /** The heading that begins at a line and ends with 通知 at most four lines on. */
    private static @Nullable String joinedHeading(List<String> lines, int first) {
        StringBuilder joined = new StringBuilder();
        for (String line : lines.subList(first, Math.min(first + 4, lines.size()))) {
            joined.append(line);
            if (joined.length() > 120) {
                return null;
            }
            if (HEADING.matcher(joined).matches()) {
                return joined.toString();
            }
        }
        return null;
    }

    private static @Nullable String title(List<String> lines, @Nullable String heading) {
        if (heading != null) {
            Matcher issued = ISSUED.matcher(heading);
            if (issued.find()) {
                Matcher quoted = QUOTED.matcher(heading);
                String rest = issued.group("rest");
                return quoted.find() ? quoted.group("title") : heading.contains("印") ? rest : heading;
            }
        }
        List<String> candidates = lines.stream()
                .filter(text -> text.length() <= 60 && !text.matches(".*[。：:；]") && !text.matches("^附件.{0,4}[：:].*"))
                .filter(text ->
                        PLAN_WORDS.matcher(text).find() && SUBJECT.matcher(text).find())
                .filter(text -> !Numbering.of(text).isNumbered())
                .toList();
        return candidates.isEmpty() ? null : candidates.getFirst();
    }

    private static @Nullable String issuer(@Nullable String heading, Signature signature) {
        if (heading != null) {
            Matcher issued = ISSUED.matcher(heading);
            if (issued.find()
                    && issued.group("issuer") != null
                    && !issued.group("issuer").isEmpty()) {
                return issued.group("issuer");
            }
        }
        return signature.organ();
    }

    private static @Nullable String number(List<String> lines) {
        for (String line : lines) {
            if (NUMBER.matcher(line).matches()) {
                return line;
            }
        }
        return lines.stream()
                .limit(6)
                .filter(line -> line.length() < 60)
                .map(NUMBER_INSIDE::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer year(@Nullable String title, @Nullable String heading, Signature signature) {
        for (String text : new String[] {title, heading}) {
            if (text != null) {
                Matcher year = YEAR.matcher(text);
                if (year.find()) {
                    return Signature.digits(year.group(1));
                }
            }
        }
        return signature.date() == null ? null : signature.date().getYear();
    }

    /** The units that the notice greets: a line that ends with a colon before the body. */
    private static List<String> addressees(List<Line> lines) {
        for (Line line : lines) {
            String text = line.squeezed();
            if (text.matches(".{3,150}[：:]") && !text.matches(".*(?:附件|如下|通知|。).*")) {
                List<String> units = new ArrayList<>(UnitNames.split(line.text().replaceAll("[：:]\\s*$", "")));
                if (units.stream().filter(UnitNaming::isUnitLike).count() * 2 > units.size()) {
                    return units;
                }
            }
        }
        return List.of();
    }
}
