package cn.yangguang.publication.pages;

import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/** Who signs a unit's pieces. */
public record LevelPage(
        String unit,
        String action,
        String seen,
        List<Field> choosing,
        List<Field> fields,
        List<String> own,
        FormProblems problems) {
    public LevelPage {
        choosing = List.copyOf(choosing);
        fields = List.copyOf(fields);
        own = List.copyOf(own);
    }
}
