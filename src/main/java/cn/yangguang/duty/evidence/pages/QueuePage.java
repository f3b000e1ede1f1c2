package cn.yangguang.duty.evidence.pages;

import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Set;

/**
 * Evidence that waits for this reader.
 *
 * @param accepts whether the reader accepts evidence at all
 * @param waiting what is to be accepted or returned
 * @param chosen the ids that were ticked
 * @param returned what was returned to the reader's units
 * @param troubled links of the reader's units whose page is gone
 */
public record QueuePage(
        boolean accepts,
        List<PieceView> waiting,
        Set<String> chosen,
        Field because,
        Paging paging,
        List<PieceView> returned,
        List<PieceView> troubled,
        FormProblems problems) {

    public QueuePage {
        waiting = List.copyOf(waiting);
        chosen = Set.copyOf(chosen);
        returned = List.copyOf(returned);
        troubled = List.copyOf(troubled);
    }
}
