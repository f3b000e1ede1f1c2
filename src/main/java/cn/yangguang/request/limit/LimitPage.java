package cn.yangguang.request.limit;

import cn.yangguang.calendar.Reckoning;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the calculator shows.
 *
 * @param due the last day in words, or why there is none; empty where nothing was asked yet
 * @param why the reasons, a line each
 * @param days the limit day by day; null where there is none
 */
public record LimitPage(
        List<Field> fields,
        FormProblems problems,
        String due,
        List<String> why,
        @Nullable Reckoning days) {}
