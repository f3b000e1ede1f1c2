package cn.yangguang.request.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Histories written as letters: C correction asked, c corrected, F fee notice, P paid, S R A a consultation sent, received,
 * answered, s r a another one, E extended, D delayed, W withdrawn, N answered. The receipt comes first and has no letter.
 */
final class Histories {

    static final String LETTERS = "CcFPSRAsraEDWN";
    static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    /** A history: letters, the day of each as a number since 2018-01-01, and what an extension and a delay say. */
    @SuppressWarnings("ArrayRecordComponent") // millions are made, and none is compared
    record History(int received, String letters, int[] days, int workdays, int delay, int asOf) {

        List<ClockEvent> events() {
            List<ClockEvent> events = new ArrayList<>(List.of(new ClockEvent.Received(FIRST.plusDays(received))));
            for (int i = 0; i < days.length; i++) {
                events.add(event(letters.charAt(i), FIRST.plusDays(days[i])));
            }
            return events;
        }

        private ClockEvent event(char letter, LocalDate on) {
            return switch (letter) {
                case 'C' -> new ClockEvent.CorrectionAsked(on);
                case 'c' -> new ClockEvent.Corrected(on);
                case 'F' -> new ClockEvent.FeeNoticeReceived(on);
                case 'P' -> new ClockEvent.FeePaid(on);
                case 'S' -> new ClockEvent.ConsultationSent(on, "甲");
                case 'R' -> new ClockEvent.ConsultationReceived(on, "甲");
                case 'A' -> new ClockEvent.ConsultationAnswered(on, "甲");
                case 's' -> new ClockEvent.ConsultationSent(on, "乙");
                case 'r' -> new ClockEvent.ConsultationReceived(on, "乙");
                case 'a' -> new ClockEvent.ConsultationAnswered(on, "乙");
                case 'E' -> new ClockEvent.Extended(on, workdays);
                case 'D' -> new ClockEvent.Delayed(on, on.plusDays(delay));
                case 'W' -> new ClockEvent.Withdrawn(on);
                case 'N' -> new ClockEvent.Answered(on);
                default -> throw new IllegalArgumentException("no event " + letter);
            };
        }

        @Override
        public String toString() {
            return events() + " asOf " + FIRST.plusDays(asOf);
        }
    }

    private Histories() {}

    /** Whether the letters can happen in this order: each once, after what it needs, and nothing after the end. */
    static boolean admissible(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            String before = letters.substring(0, i);
            char letter = letters.charAt(i);
            int needs = "cPRAra".indexOf(letter);
            if (before.indexOf(letter) >= 0
                    || before.indexOf('W') >= 0
                    || before.indexOf('N') >= 0
                    || (needs >= 0 && before.indexOf("CFSRsr".charAt(needs)) < 0)) {
                return false;
            }
        }
        return true;
    }

    /** Every order of up to so many of the letters, admissible or not, the empty one too. */
    static List<String> orders(String letters, int most) {
        List<String> orders = new ArrayList<>(List.of(""));
        for (int from = 0, length = 0; length < most; length++) {
            int until = orders.size();
            for (int i = from; i < until; i++) {
                for (int letter = 0; letter < letters.length(); letter++) {
                    orders.add(orders.get(i) + letters.charAt(letter));
                }
            }
            from = until;
        }
        return orders;
    }

    /** These letters with fixed days between them; asked some days after the last. */
    static History of(int received, String letters, int[] gaps) {
        int[] days = new int[letters.length()];
        int day = received;
        for (int i = 0; i < days.length; i++) {
            day += gaps[i];
            days[i] = day;
        }
        return new History(received, letters, days, 20, 30, day + gaps[gaps.length - 1]);
    }

    /** Up to five letters in an admissible order, days apart by nothing, a little or much; asked before or after the last. */
    static History random(Random random) {
        int received = random.nextInt(3287);
        StringBuilder letters = new StringBuilder();
        int wanted = random.nextInt(6);
        while (letters.length() < wanted) {
            char next = LETTERS.charAt(random.nextInt(LETTERS.length()));
            boolean ends = next == 'W' || next == 'N';
            if (admissible(letters.toString() + next) && !(ends && letters.length() + 1 < wanted)) {
                letters.append(next);
            }
        }
        int most = new int[] {3, 10, 40}[random.nextInt(3)];
        int[] days = new int[letters.length()];
        int day = received;
        for (int i = 0; i < days.length; i++) {
            day += random.nextInt(most);
            days[i] = day;
        }
        int asOf = received + random.nextInt(day - received + 60);
        return new History(received, letters.toString(), days, 1 + random.nextInt(20), 1 + random.nextInt(60), asOf);
    }
}
