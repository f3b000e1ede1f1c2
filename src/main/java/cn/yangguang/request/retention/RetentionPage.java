package cn.yangguang.request.retention;

import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/**
 * The years of a place.
 *
 * @param places the other places that this person may set them for
 * @param seen the years that stand now; 0 where the usual ones do
 */
public record RetentionPage(
        String place,
        String name,
        List<Place> places,
        int seen,
        String now,
        List<Field> fields,
        FormProblems problems) {

    /** Another place. */
    public record Place(String id, String name) {}
}
