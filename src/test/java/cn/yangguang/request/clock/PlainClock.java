package cn.yangguang.request.clock;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * The clock once more, as a clerk would keep it: day after day from the receipt on, striking days off a list of every day
 * taken from a second source. Shares no code with the rule, and no idea of how it counts: it walks through time once, with
 * the opinions of the consulted looked up beforehand.
 */
final class PlainClock {

    static final int NONE = -1;
    static final int UNKNOWN = -2;

    /** What the clerk writes down at the end. */
    record Result(int due, String state, int counted) {}

    private static final boolean[] WORKED = worked();

    private final Histories.History history;
    private final int events;

    private final int[] struck = new int[4000];
    private int marks;
    private int limit = 20;
    private int delayedTo = NONE;
    private char correction = '-';
    private char fee = '-';
    private int paymentDays;
    private int paymentEnd = UNKNOWN;
    private boolean handled;
    private String end = "";

    private PlainClock(Histories.History history) {
        this.history = history;
        this.events = (int) Arrays.stream(history.days())
                .filter(day -> day <= history.asOf())
                .count();
    }

    private static boolean[] worked() {
        try (InputStream list = PlainClock.class.getResourceAsStream("/calendar/days-2018-2026.txt")) {
            String text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
            StringBuilder days = new StringBuilder();
            text.lines().filter(line -> !line.startsWith("#")).forEach(line -> days.append(line.substring(8)));
            boolean[] worked = new boolean[days.length()];
            for (int day = 0; day < worked.length; day++) {
                worked[day] = days.charAt(day) == 'x';
            }
            return worked;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    static Result of(Histories.History history) {
        return new PlainClock(history).run();
    }

    private Result run() {
        int next = 0;
        int last = Math.max(WORKED.length, history.asOf() + 1);
        for (int day = history.received(); day < last; day++) {
            boolean works = day > history.received() && day < WORKED.length && WORKED[day];
            if (works && !asking(day, 'S', 'R', 'A') && !asking(day, 's', 'r', 'a')) {
                struck[marks++] = day;
            }
            if (works && fee != '-' && ++paymentDays == 20) {
                paymentEnd = day;
            }
            while (next < events && history.days()[next] == day) {
                happens(history.letters().charAt(next++), day);
            }
            if (next == events && day > history.asOf() && (marks >= limit || day >= WORKED.length)) {
                break;
            }
        }
        return new Result(due(), state(), counted());
    }

    /** Working days after the one and before the other, as far as the list goes. */
    private static int workedBetween(int from, int until) {
        int worked = 0;
        for (int day = from + 1; day < until && day < WORKED.length; day++) {
            worked += WORKED[day] ? 1 : 0;
        }
        return worked;
    }

    private void happens(char letter, int day) {
        boolean tooLate = due() >= 0 && day > due();
        handled = letter != 'c';
        switch (letter) {
            case 'C' -> correction = workedBetween(history.received(), day) < 7 ? 'V' : 'l';
            case 'c' -> {
                marks = correction == 'V' ? 0 : marks;
                correction = '-';
            }
            case 'F' -> {
                fee = tooLate ? 'l' : 'V';
                paymentDays = 0;
                paymentEnd = UNKNOWN;
            }
            case 'P' -> paid(day);
            case 'E' -> limit += tooLate ? 0 : history.workdays();
            case 'D' -> delayedTo = tooLate ? delayedTo : day + history.delay();
            case 'W' -> end = "withdrawn";
            case 'N' -> end = "answered";
            default -> {}
        }
    }

    private void paid(int day) {
        boolean abandoned = paymentEnd >= 0 && day > paymentEnd;
        if (!abandoned) {
            marks = fee == 'V' ? 0 : marks;
            fee = '-';
        }
    }

    /** Whether the day is spent on asking: after the sending, until the opinion or the fifteenth day from receipt. */
    private boolean asking(int day, char sent, char received, char answered) {
        int out = when(sent);
        int in = when(received);
        if (in < 0 || day <= out) {
            return false;
        }
        int back = when(answered);
        if (back >= 0 && day > back) {
            return false;
        }
        return workedBetween(in, day) < 15;
    }

    private int when(char letter) {
        int at = history.letters().indexOf(letter);
        return at < 0 || at >= events ? NONE : history.days()[at];
    }

    private int due() {
        if (correction == 'V' || fee == 'V' || end.equals("withdrawn")) {
            return NONE;
        }
        return marks < limit ? UNKNOWN : Math.max(struck[limit - 1], delayedTo);
    }

    private int counted() {
        int counted = 0;
        for (int i = 0; i < marks && i < limit; i++) {
            counted += struck[i] <= history.asOf() ? 1 : 0;
        }
        return counted;
    }

    private String state() {
        if (!end.isEmpty()) {
            return end;
        }
        if (fee != '-') {
            return paymentEnd >= 0 && history.asOf() > paymentEnd ? "abandoned" : "fee_pending";
        }
        if (correction != '-') {
            return "correction_pending";
        }
        if (awaited('S', 'R', 'A') || awaited('s', 'r', 'a')) {
            return "consulting";
        }
        return handled ? "in_progress" : "received";
    }

    private boolean awaited(char sent, char received, char answered) {
        if (when(sent) < 0 || when(answered) >= 0) {
            return false;
        }
        int in = when(received);
        return in < 0 || workedBetween(in, history.asOf()) < 15;
    }
}
