package cn.yangguang.duty.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where things stand, counted day by day on bare numbers: the days since 1970, letters for what became of a piece. It
 * shares no line with the program, its own calendar included, and reads the notices' days off once more by itself.
 */
final class PlainCount {

    static final int NONE = Integer.MIN_VALUE;

    /** One time that something is due: the days, or NONE; what waits has neither a day nor a first unknown one. */
    record Slot(int opens, int due, int notBefore, boolean through, int needed, boolean beforePlan) {}

    private static final Set<Integer> OFF = new HashSet<>();
    private static final Set<Integer> ON = new HashSet<>();
    private static int firstUnknown;

    static {
        Pattern word = Pattern.compile("(放假|上班)|(\\d{4})-(\\d\\d)-(\\d\\d)(?:\\.\\.(\\d{4})-(\\d\\d)-(\\d\\d))?");
        for (String line : table().split("\n", -1)) {
            if (line.startsWith("年度")) {
                firstUnknown = Math.max(firstUnknown, number(Integer.parseInt(line.split(" ", -1)[1]) + 1, 1, 1));
                continue;
            }
            Matcher found = word.matcher(line);
            boolean off = true;
            while (!line.startsWith("#") && found.find()) {
                if (found.group(1) != null) {
                    off = found.group(1).equals("放假");
                    continue;
                }
                int from = number(found.group(2), found.group(3), found.group(4));
                int to = found.group(5) == null ? from : number(found.group(5), found.group(6), found.group(7));
                for (int day = from; day <= to; day++) {
                    (off ? OFF : ON).add(day);
                    (off ? ON : OFF).remove(day);
                }
            }
        }
    }

    private PlainCount() {}

    private static String table() {
        try (var stream = PlainCount.class.getResourceAsStream("/calendar/working-years.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(String year, String month, String day) {
        return number(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    static boolean leap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static int lengthOf(int year, int month) {
        return month == 2 ? (leap(year) ? 29 : 28) : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /** Days since 1 January 1970, by adding up years and months. */
    static int number(int year, int month, int day) {
        int days = day - 1;
        for (int y = 1970; y < year; y++) {
            days += leap(y) ? 366 : 365;
        }
        for (int m = 1; m < month; m++) {
            days += lengthOf(year, m);
        }
        return days;
    }

    /** Year, month and day of a number. */
    static int[] date(int number) {
        int year = 1970;
        int rest = number;
        while (rest >= (leap(year) ? 366 : 365)) {
            rest -= leap(year) ? 366 : 365;
            year++;
        }
        int month = 1;
        while (rest >= lengthOf(year, month)) {
            rest -= lengthOf(year, month);
            month++;
        }
        return new int[] {year, month, rest + 1};
    }

    /** Monday is 0; 1 January 1970 was a Thursday. */
    private static int weekday(int day) {
        return Math.floorMod(day + 3, 7);
    }

    private static boolean works(int day) {
        return ON.contains(day) || (!OFF.contains(day) && weekday(day) < 5);
    }

    /** Each period of a year: every day carries the mark of its period, and days of one mark are one period. */
    static List<Slot> periods(String period, int needed, int year, int issued) {
        TreeMap<Integer, int[]> borders = new TreeMap<>();
        for (int day = number(year, 1, 1) - 6; day <= number(year, 12, 31); day++) {
            int[] date = date(day);
            if (date[0] != year && !period.equals("week")) {
                continue;
            }
            int mark = switch (period) {
                case "day" -> day;
                case "week" -> day - weekday(day);
                case "month" -> date[1];
                case "quarter" -> (date[1] + 2) / 3;
                case "halfyear" -> date[1] <= 6 ? 1 : 2;
                default -> 0;
            };
            int[] border = borders.computeIfAbsent(mark, none -> new int[] {NONE, 0});
            border[0] = border[0] == NONE ? day : border[0];
            border[1] = day;
        }
        List<Slot> slots = new ArrayList<>();
        for (int[] border : borders.values()) {
            boolean whole = !period.equals("week") || (weekday(border[0]) == 0 && weekday(border[1]) == 6);
            if (whole && date(border[1])[0] == year) {
                slots.add(fixed(border[0], border[1], needed, issued));
            }
        }
        return slots;
    }

    static Slot fixed(int opens, int due, int needed, int issued) {
        return new Slot(opens, due, NONE, false, needed, issued != NONE && due < issued);
    }

    /** A term from a day on. */
    static Slot term(int trigger, int amount, String unit, boolean through, int issued) {
        int last = trigger;
        int unknown = NONE;
        if (unit.equals("workday")) {
            for (int left = amount; left > 0 && last < firstUnknown; ) {
                last++;
                left -= last < firstUnknown && works(last) ? 1 : 0;
            }
            unknown = last >= firstUnknown ? Math.max(firstUnknown, trigger) : NONE;
        } else {
            int raw = raw(trigger, amount, unit);
            last = raw;
            while (!unit.equals("hour") && last < firstUnknown && !works(last)) {
                last++;
            }
            unknown = !unit.equals("hour") && last >= firstUnknown ? Math.max(firstUnknown, raw) : NONE;
        }
        boolean before = unknown == NONE && !through && issued != NONE && last < issued;
        return new Slot(trigger, unknown == NONE ? last : NONE, unknown, through, 1, before);
    }

    private static int raw(int trigger, int amount, String unit) {
        if (!unit.equals("month")) {
            return trigger + (unit.equals("hour") ? (amount + 23) / 24 : amount);
        }
        int[] date = date(trigger);
        int year = date[0] + (date[1] - 1 + amount) / 12;
        int month = (date[1] - 1 + amount) % 12 + 1;
        return number(year, month, Math.min(date[2], lengthOf(year, month)));
    }

    /**
     * Goes through all days up to today and counts.
     *
     * @param days when each piece has effect
     * @param fates what became of each: counted are f file, a accepted, l link that was read, N note accepted; not counted
     *     are m still to be accepted, r returned, R accepted and returned, w withdrawn, u link not read, n bare note
     */
    static String standing(Slot slot, int[] days, String fates, int today, boolean waived) {
        if (waived) {
            return "WAIVED";
        }
        if (slot.due() == NONE && slot.notBefore() == NONE) {
            return "WAITING";
        }
        int start = slot.through() ? (slot.due() != NONE ? slot.due() : slot.notBefore()) : slot.opens();
        int have = 0;
        int done = NONE;
        int[] sorted = days.clone();
        Arrays.sort(sorted);
        for (int day = sorted.length == 0 ? today + 1 : Math.min(sorted[0], today + 1); day <= today; day++) {
            for (int i = 0; i < days.length; i++) {
                boolean counts = "falN".indexOf(fates.charAt(i)) >= 0;
                have += days[i] == day && counts && (slot.beforePlan() || day >= start) ? 1 : 0;
            }
            done = done == NONE && have >= slot.needed() ? day : done;
        }
        boolean dated = slot.due() != NONE;
        if (done != NONE) {
            return dated && !slot.through() && !slot.beforePlan() && done > slot.due() ? "MET_LATE" : "MET";
        }
        if (!dated) {
            return "OPEN";
        }
        if (today > slot.due()) {
            return slot.beforePlan() ? "BEFORE_PLAN" : "OVERDUE";
        }
        return today < slot.opens() ? "WAITING" : slot.due() - today < 8 ? "SOON" : "OPEN";
    }
}
