package cn.yangguang.duty.evidence.pages;

import cn.yangguang.web.forms.Confirmation;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Optional;

/**
 * One piece of evidence with everything that is known of it, and what this reader may do.
 *
 * @param looks every look at the page behind a link
 * @param accept how it is accepted, nothing where this reader may not or need not
 * @param because the reason that returning or withdrawing asks for, empty where neither may be done
 * @param act which of the two: return or withdraw
 * @param button its words
 * @param seen what the reader knows of it, for whoever decides at the same time
 * @param look whether this reader may have the page looked at now
 */
public record PiecePage(
        PieceView piece,
        List<String> looks,
        Optional<Confirmation> accept,
        List<Field> because,
        String act,
        String button,
        String seen,
        boolean look,
        FormProblems problems) {

    public PiecePage {
        looks = List.copyOf(looks);
        because = List.copyOf(because);
    }
}
