package cn.yangguang.plan.ledger.sheet;

import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.ledger.FilterWords;
import cn.yangguang.plan.ledger.Ledger;
import cn.yangguang.plan.ledger.LedgerAddress;
import cn.yangguang.plan.ledger.LedgerDoor;
import cn.yangguang.plan.ledger.LedgerFilter;
import cn.yangguang.web.Downloads;
import cn.yangguang.web.Views;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What the filter of the ledger gives, as files. */
@Controller
class ExportPages {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final MediaType XLSX = MediaType.parseMediaType(OFFICE + "spreadsheetml.sheet");
    private static final MediaType DOCX = MediaType.parseMediaType(OFFICE + "wordprocessingml.document");

    /** What a spreadsheet still handles with ease, and what comes back in one piece. */
    private static final int MOST_ROWS = 20_000;

    /** A document is built whole in memory, and nobody reads a longer one. */
    private static final int MOST_PRINTED = 2_000;

    private final LedgerDoor door;
    private final Ledger ledger;
    private final FilterWords words;
    private final Clock clock;

    ExportPages(LedgerDoor door, Ledger ledger, FilterWords words, Clock clock) {
        this.door = door;
        this.ledger = ledger;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(LedgerAddress.PATH + "/xlsx")
    View sheet(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        LedgerFilter filter = LedgerAddress.read(sent);
        return door.open(actor)
                .map(opened -> {
                    List<UUID> ids = ledger.ids(opened.sight(), filter, opened.tree());
                    return ids.size() > MOST_ROWS
                            ? tooMany(filter, ids.size(), MOST_ROWS)
                            : Downloads.written(
                                    name(opened, filter) + ".xlsx", XLSX, out -> sheet(opened, filter, ids, out));
                })
                .orElseGet(Views::forbidden);
    }

    @GetMapping(LedgerAddress.PATH + "/docx")
    View document(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        LedgerFilter filter = LedgerAddress.read(sent);
        return door.open(actor)
                .map(opened -> {
                    List<UUID> ids = ledger.ids(opened.sight(), filter, opened.tree());
                    return ids.size() > MOST_PRINTED
                            ? tooMany(filter, ids.size(), MOST_PRINTED)
                            : Downloads.written(
                                    name(opened, filter) + ".docx",
                                    DOCX,
                                    out -> out.write(document(opened, filter, ids)));
                })
                .orElseGet(Views::forbidden);
    }

    private static View tooMany(LedgerFilter filter, int rows, int most) {
        return Views.redirect(
                LedgerAddress.of(LedgerAddress.PATH, filter),
                "没有导出：筛选出 " + rows + " 项，一个文件最多 " + most + " 项。请按单位、月份或进展缩小范围，分几次导出。");
    }

    private String name(LedgerDoor.Opened opened, LedgerFilter filter) {
        return words.title(filter, opened.tree()) + LocalDate.now(clock);
    }

    private void sheet(LedgerDoor.Opened opened, LedgerFilter filter, List<UUID> ids, OutputStream out)
            throws IOException {
        String line = "截至 " + LocalDate.now(clock) + "；范围：" + words.of(filter, opened.tree()) + "；共 " + ids.size()
                + " 项。黄色三列由责任单位填写，填好后在台账页面导入；其余各列不用改，改了也不会收。";
        try (LedgerSheet sheet = new LedgerSheet(words.title(filter, opened.tree()), line)) {
            ledger.each(ids, sheet::add);
            sheet.write(out);
        }
    }

    private byte[] document(LedgerDoor.Opened opened, LedgerFilter filter, List<UUID> ids) {
        List<Owed> rows = ledger.rows(ids);
        return LedgerDocument.write(
                words.title(filter, opened.tree()),
                words.of(filter, opened.tree()),
                opened.actor().unit().name(),
                LocalDate.now(clock),
                rows);
    }
}
