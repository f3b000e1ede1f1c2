package cn.yangguang.publication.cleanup.pages;

import cn.yangguang.publication.cleanup.CleanUpRows;
import cn.yangguang.web.Views;
import cn.yangguang.web.kept.Keeping;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What came of closed rounds, for the public. */
@Controller
class OpenCleanUpPages {

    static final String PATH = "/open/clean-ups";

    private final CleanUpRows rows;
    private final OpenCleanUpViews views;

    OpenCleanUpPages(CleanUpRows rows, OpenCleanUpViews views) {
        this.rows = rows;
        this.views = views;
    }

    @GetMapping(PATH)
    View closed() {
        CleanUpPage.Rounds page = views.closed();
        return Keeping.of(Set.of("clean-up", "unit"), Views.html(shell -> Views.TEMPLATES.cleanupClosed(shell, page)));
    }

    @GetMapping(PATH + "/{id}")
    View results(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page) {
        return rows.find(id)
                .filter(round -> round.closed() != null)
                .map(round -> views.results(round, page))
                // a document of it that is withdrawn leaves the list
                .map(found -> Keeping.of(
                        Set.of("publication", "clean-up", "unit"),
                        Views.html(shell -> Views.TEMPLATES.cleanupResults(shell, found))))
                .orElseGet(Views::notFound);
    }
}
