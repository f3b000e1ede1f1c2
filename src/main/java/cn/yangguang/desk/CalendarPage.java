package cn.yangguang.desk;

import cn.yangguang.calendar.Reckoning;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages about the working calendar show. */
public final class CalendarPage {

    private CalendarPage() {}

    /** One year; {@code mayLoad} where the reader may load notices. */
    public record Year(
            int year,
            List<Integer> years,
            String sentence,
            List<Month> months,
            List<Festival> festivals,
            List<Version> versions,
            List<Field> why,
            boolean mayLoad) {
        public Year {
            years = List.copyOf(years);
            months = List.copyOf(months);
            festivals = List.copyOf(festivals);
            versions = List.copyOf(versions);
            why = List.copyOf(why);
        }

        /** The same, shown in place of a year that is not loaded. */
        Year insteadOf(int asked) {
            String told =
                    asked + "年的放假安排没有载入（已载入" + years.getFirst() + "年至" + years.getLast() + "年），下面是" + year + "年的。";
            return new Year(year, years, told + sentence, months, festivals, versions, why, mayLoad);
        }
    }

    /** A month in weeks from Monday to Sunday; a day outside the month has number 0. */
    public record Month(String title, int workdays, List<List<Day>> weeks) {
        public Month {
            weeks = List.copyOf(weeks);
        }
    }

    /** A day: its number, what kind it is in the stylesheet, and the word for it, or nothing on a plain day. */
    public record Day(int number, String kind, String word) {}

    /** The days around a festival, in words. */
    public record Festival(String name, String off, String makeUp, String notice) {}

    /** One notice of the year. */
    public record Version(int version, String notice, String loadedOn, String festivals) {}

    /** Why a term ends when it does; null until it is asked about, or where the question is wrong. */
    public record Why(
            List<Field> fields,
            FormProblems problems,
            String sentence,
            @Nullable Reckoning reckoning) {
        public Why {
            fields = List.copyOf(fields);
        }
    }

    /** Where a notice is handed in. */
    public record Load(FormProblems problems, List<Field> fields, String sentence) {
        public Load {
            fields = List.copyOf(fields);
        }
    }

    /** A day that would be another than it is now. */
    public record Change(String day, String now, String then) {}

    /** What a notice would set, what it would change of a year that is loaded, with everything that is sent again to store it. */
    public record Preview(
            int year,
            int version,
            String notice,
            List<Festival> festivals,
            List<Change> changes,
            List<String> remarks,
            String text) {
        public Preview {
            changes = List.copyOf(changes);
            festivals = List.copyOf(festivals);
            remarks = List.copyOf(remarks);
        }
    }
}
