package cn.yangguang.duty.reminding;

import cn.yangguang.duty.keeping.State;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;

/** What a reminder says, on the page and in a letter. */
final class ReminderWords {

    private static final Set<State> PRESSING = Set.of(State.OVERDUE, State.SOON, State.OPEN);

    private ReminderWords() {}

    /** Without what was done meanwhile. */
    static Slip open(Slip slip) {
        List<Slip.Item> open = slip.items().stream()
                .filter(item -> PRESSING.contains(item.state()))
                .toList();
        return new Slip(slip.day(), slip.read(), slip.digest(), open, slip.more(), slip.sums());
    }

    /** Such as 还有 7 天, 今天到期, 已逾期 3 天. */
    static String left(LocalDate due, LocalDate on) {
        long days = ChronoUnit.DAYS.between(on, due);
        return days > 0 ? "还有 " + days + " 天" : days == 0 ? "今天到期" : "已逾期 " + -days + " 天";
    }

    static String day(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    static String sum(Slip.Sum sum) {
        StringJoiner words = new StringJoiner("，");
        if (sum.ahead() > 0) {
            words.add("快到期 " + sum.ahead() + " 件");
        }
        if (sum.today() > 0) {
            words.add("当天到期 " + sum.today() + " 件");
        }
        if (sum.late() > 0) {
            words.add("已逾期 " + sum.late() + " 件（最久 " + sum.longest() + " 天）");
        }
        return words.toString();
    }

    static String digest(Slip.Digest digest) {
        return "本周还要到期 " + digest.thisWeek() + " 件，已逾期 " + digest.overdue() + " 件"
                + (digest.accepting() == 0 ? "。" : "，等您审核的佐证材料 " + digest.accepting() + " 件。");
    }

    /** Everything in one line. */
    static String subject(List<Slip> slips, LocalDate day) {
        Collection<Slip.Item> items = items(slips);
        StringJoiner words = new StringJoiner("，");
        long late = items.stream().filter(item -> item.due().isBefore(day)).count();
        if (items.size() > late) {
            words.add(items.size() - late + " 件快到期");
        }
        if (late > 0) {
            words.add(late + " 件已逾期");
        }
        long units = slips.stream()
                .flatMap(slip -> slip.sums().stream())
                .map(Slip.Sum::unit)
                .distinct()
                .count();
        if (units > 0) {
            words.add(units + " 个单位有事项要办");
        }
        return "政务公开提醒：" + (words.length() == 0 ? "本周一览" : words);
    }

    /** The letter's text; lines that a mail program need not break. */
    static String letter(String name, List<Slip> slips, LocalDate day) {
        List<String> lines = new ArrayList<>(List.of(name + "：", ""));
        slips.stream()
                .map(Slip::digest)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .ifPresent(digest -> lines.addAll(List.of("【本周一览】" + digest(digest), "")));
        items(slips).forEach(item -> lines.add("· " + item(item, day)));
        long more = slips.stream().mapToLong(Slip::more).sum();
        if (more > 0) {
            lines.add("· 另有 " + more + " 件，请在平台上查看。");
        }
        for (Slip slip : slips) {
            slip.sums().forEach(sum -> lines.add("· " + sum.name() + "（" + day(slip.day()) + "）：" + sum(sum)));
        }
        lines.addAll(List.of("", "请登录政务公开工作平台，在“待办”里办理，在“提醒”里查看全部提醒。", "不想再收这样的邮件，可以在平台的“提醒—邮件提醒”里关掉。", ""));
        return String.join("\n", lines);
    }

    private static String item(Slip.Item item, LocalDate day) {
        return item.title() + "（" + item.name() + "，" + item.unit() + "）：" + day(item.due()) + "到期，"
                + left(item.due(), day);
    }

    /** Each occurrence once, though several days told of it. */
    private static Collection<Slip.Item> items(List<Slip> slips) {
        LinkedHashMap<UUID, Slip.Item> items = new LinkedHashMap<>();
        slips.stream()
                .flatMap(slip -> slip.items().stream())
                .forEach(item -> items.putIfAbsent(item.occurrence(), item));
        return items.values();
    }
}
