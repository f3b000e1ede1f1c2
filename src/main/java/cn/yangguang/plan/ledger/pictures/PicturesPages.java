package cn.yangguang.plan.ledger.pictures;

import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.ledger.LedgerAddress;
import cn.yangguang.plan.ledger.LedgerCounts;
import cn.yangguang.plan.ledger.LedgerDoor;
import cn.yangguang.plan.ledger.LedgerFilter;
import cn.yangguang.plan.ledger.LedgerPage;
import cn.yangguang.plan.ledger.LedgerSummaries;
import cn.yangguang.web.Views;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The ledger as pictures, under the same filter as its lists. */
@Controller
class PicturesPages {

    private final LedgerDoor door;
    private final LedgerCounts counts;
    private final LedgerSummaries summaries;
    private final Clock clock;

    PicturesPages(LedgerDoor door, LedgerCounts counts, LedgerSummaries summaries, Clock clock) {
        this.door = door;
        this.counts = counts;
        this.summaries = summaries;
        this.clock = clock;
    }

    @GetMapping(LedgerAddress.PICTURES)
    View show(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        return door.open(actor)
                .map(opened -> page(opened, LedgerAddress.read(sent)))
                .map(page -> Views.html(shell -> Views.TEMPLATES.planPictures(shell, page)))
                .orElseGet(Views::forbidden);
    }

    private PicturesPage page(LedgerDoor.Opened opened, LedgerFilter filter) {
        LedgerPage.Summary summary = summaries.of(opened, filter, LedgerAddress.PICTURES);
        FigureViews views = new FigureViews(filter, LocalDate.now(clock));
        List<PicturesPage.Figure> figures = new ArrayList<>();
        figures.add(views.coming(counts.coming(opened.sight(), filter, opened.tree(), views.through())));
        figures.add(views.punctuality(counts.punctuality(opened.sight(), filter, opened.tree())));
        summary.tables().stream()
                .filter(table -> !table.first().equals("到期月份"))
                .map(views::progress)
                .forEach(figures::add);
        return new PicturesPage(
                summary.filters(),
                new WallViews(filter, opened.tree())
                        .wall(opened.sight(), counts.wall(opened.sight(), filter, opened.tree())),
                figures);
    }
}
