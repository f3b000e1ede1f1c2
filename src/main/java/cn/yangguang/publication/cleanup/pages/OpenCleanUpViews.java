package cn.yangguang.publication.cleanup.pages;

import cn.yangguang.publication.cleanup.CleanUp;
import cn.yangguang.publication.cleanup.CleanUpItems;
import cn.yangguang.publication.cleanup.CleanUpRows;
import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws up what the public reads of clean-up rounds. */
@Component
class OpenCleanUpViews {

    private final CleanUpRows rows;
    private final CleanUpItems items;

    OpenCleanUpViews(CleanUpRows rows, CleanUpItems items) {
        this.rows = rows;
        this.items = items;
    }

    /** The rounds whose results are public, under their public addresses. */
    CleanUpPage.Rounds closed() {
        List<CleanUpPage.Round> listed = rows.closed().stream()
                .map(round -> CleanUpViews.round(round, OpenCleanUpPages.PATH))
                .toList();
        return new CleanUpPage.Rounds(listed, List.of(), new FormProblems());
    }

    CleanUpPage.Results results(CleanUp round, int page) {
        Paging paging = Paging.of(page, items.confirmed(round.id()));
        return new CleanUpPage.Results(
                round.title() + "结果",
                round.placeName() + "，" + round.closed() + " 公布。",
                items.results(round.id(), paging).stream()
                        .map(OpenCleanUpViews::result)
                        .toList(),
                paging);
    }

    private static CleanUpPage.Item result(CleanUpItems.Item item) {
        return new CleanUpPage.Item(
                item.title(),
                "/open/pieces/" + item.number(),
                item.documentNumber(),
                item.unitName(),
                CleanUpViews.badge(item),
                item.reason(),
                "",
                "",
                List.of(),
                false,
                false);
    }
}
