package cn.yangguang.duty.occasion;

import cn.yangguang.calendar.Reckoning;
import cn.yangguang.duty.evidence.pages.EvidenceList;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why something is due on its day; for what waits for an occasion, where that is recorded.
 *
 * @param due the day or its absence in one sentence
 * @param reasons why, in sentences
 * @param reckoning the term day by day, null where no term is counted
 * @param next what fulfils it, and whom to tell
 * @param fields what is asked, empty where this reader may record or strike nothing
 * @param waiting whether it waits for an occasion
 * @param occasions what was recorded, for what waits
 * @param evidence what proves it
 */
public record DuePage(
        UUID id,
        String title,
        String due,
        List<String> reasons,
        @Nullable Reckoning reckoning,
        List<DueFact> facts,
        String next,
        List<Field> fields,
        FormProblems problems,
        boolean waiting,
        List<Row> occasions,
        EvidenceList evidence) {

    public DuePage {
        reasons = List.copyOf(reasons);
        facts = List.copyOf(facts);
        fields = List.copyOf(fields);
        occasions = List.copyOf(occasions);
    }

    /** One recorded occasion; the path leads to why its day is that day, empty where it was struck out. */
    public record Row(String happened, String words, String due, String path, String recorded, String struck) {}
}
