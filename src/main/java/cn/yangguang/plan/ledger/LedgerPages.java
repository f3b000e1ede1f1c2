package cn.yangguang.plan.ledger;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.ledger.Ledger.Listed;
import cn.yangguang.web.NavigationEntry;
import cn.yangguang.web.Paging;
import cn.yangguang.web.Views;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The ledger one by one and summed up; its address holds the whole filter. */
@Controller
class LedgerPages {

    private final LedgerDoor door;
    private final Ledger ledger;
    private final FilterFields fields;
    private final FilterWords words;
    private final LedgerSummaries summaries;

    LedgerPages(LedgerDoor door, Ledger ledger, FilterFields fields, FilterWords words, LedgerSummaries summaries) {
        this.door = door;
        this.ledger = ledger;
        this.fields = fields;
        this.words = words;
        this.summaries = summaries;
    }

    @Bean
    @Order(150)
    static NavigationEntry ledgerEntry() {
        return new NavigationEntry("台账", LedgerAddress.PATH, Act.READ_DUTIES.name());
    }

    @GetMapping(LedgerAddress.PATH)
    View list(
            Actor actor, @RequestParam MultiValueMap<String, String> sent, @RequestParam(defaultValue = "1") int page) {
        return door.open(actor)
                .map(opened -> show(opened, LedgerAddress.read(sent), page))
                .map(shown -> Views.html(shell -> Views.TEMPLATES.planLedger(shell, shown)))
                .orElseGet(Views::forbidden);
    }

    @GetMapping(LedgerAddress.SUMMARY)
    View summary(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        return door.open(actor)
                .map(opened -> summaries.of(opened, LedgerAddress.read(sent), LedgerAddress.SUMMARY))
                .map(shown -> Views.html(shell -> Views.TEMPLATES.planLedgerSummary(shell, shown)))
                .orElseGet(Views::forbidden);
    }

    private LedgerPage.Show show(LedgerDoor.Opened opened, LedgerFilter filter, int number) {
        long offset = (Math.max(1, number) - 1L) * Paging.USUAL_SIZE;
        Listed listed = ledger.list(opened.sight(), filter, opened.tree(), offset, Paging.USUAL_SIZE);
        Paging paging = Paging.of(number, listed.total());
        if (paging.offset() != offset) {
            listed = ledger.list(opened.sight(), filter, opened.tree(), paging.offset(), paging.size());
        }
        return new LedgerPage.Show(
                fields.of(opened, filter, LedgerAddress.PATH),
                LedgerViews.lamps(filter, listed.counts()),
                "共 " + listed.total() + " 项：" + words.of(filter, opened.tree()),
                LedgerViews.rows(ledger.rows(listed.ids()), paging.offset()),
                paging,
                LedgerAddress.sent(filter),
                BulkAct.choices(opened),
                links(opened, filter));
    }

    private static List<LedgerPage.Link> links(LedgerDoor.Opened opened, LedgerFilter filter) {
        List<LedgerPage.Link> links = new ArrayList<>();
        links.add(new LedgerPage.Link("导出表格（xlsx）", LedgerAddress.of(LedgerAddress.PATH + "/xlsx", filter)));
        links.add(new LedgerPage.Link("导出文档（docx）", LedgerAddress.of(LedgerAddress.PATH + "/docx", filter)));
        if (opened.may(Act.ADD_EVIDENCE)) {
            links.add(new LedgerPage.Link("导入填好的表格", LedgerAddress.PATH + "/import"));
        }
        return links;
    }
}
