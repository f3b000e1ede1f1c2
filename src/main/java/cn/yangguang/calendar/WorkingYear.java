package cn.yangguang.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The days off and make-up workdays that one notice sets for one year. Version 1 is the yearly notice itself; a later
 * version changes the festivals it names and leaves the others as they were.
 */
public record WorkingYear(int year, int version, String notice, LocalDate loadedOn, List<Festival> festivals) {

    public WorkingYear {
        festivals = List.copyOf(festivals);
    }

    /** The days around one festival; New Year may reach back into the December before. */
    public record Festival(String name, NavigableSet<LocalDate> daysOff, NavigableSet<LocalDate> makeUpWorkdays) {
        public Festival {
            daysOff = new TreeSet<>(daysOff);
            makeUpWorkdays = new TreeSet<>(makeUpWorkdays);
        }
    }
}
