package cn.yangguang.calendar;

import java.util.List;

/** How reading a holiday notice ended. */
public sealed interface NoticeReading {

    /** The notice holds together; the remarks (Chinese sentences) are for a person to look at before it is loaded. */
    record Read(WorkingYear year, List<String> remarks) implements NoticeReading {
        public Read {
            remarks = List.copyOf(remarks);
        }
    }

    /** The notice cannot be loaded; each problem is one Chinese sentence. */
    record Refused(List<String> problems) implements NoticeReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
