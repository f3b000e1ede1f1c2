package cn.yangguang.plan.ledger.filled;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Role;
import cn.yangguang.plan.ledger.Ledger;
import cn.yangguang.plan.ledger.LedgerFilter;
import cn.yangguang.plan.ledger.LedgerOffice;
import cn.yangguang.plan.ledger.filled.TakingFilled.Outcome;
import cn.yangguang.plan.ledger.sheet.LedgerSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A clerk with a ledger that went out, was filled in by hand, and came back. */
@HouseTest
abstract class FilledSheetTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    Ledger ledger;

    @Autowired
    TakingFilled taking;

    LedgerOffice office;
    Actor clerk;
    LocalDate day;
    UUID january;

    @BeforeEach
    void aClerkWithASheet() {
        office = new LedgerOffice(house);
        clerk = office.actor(Role.CLERK, office.finance);
        day = office.today;
        january = office.occurrence("公开财政收支", office.finance, 0);
    }

    Edited exported(Actor actor) {
        try (LedgerSheet sheet = new LedgerSheet("青石区2026年台账", "截至今天");
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ledger.each(ledger.ids(office.sight(actor), LedgerFilter.ALL, office.tree()), sheet::add);
            sheet.write(out);
            return new Edited(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FilledFile read(byte[] file) {
        return FilledFile.reader().read("台账.xlsx", () -> new ByteArrayInputStream(file));
    }

    static List<FilledRow> rows(byte[] file) {
        FilledFile read = read(file);
        assertThat(read).isInstanceOf(FilledFile.Read.class);
        return ((FilledFile.Read) read).rows();
    }

    Judged only(byte[] file) {
        List<Judged> judged = taking.look(clerk, rows(file), Answers.NONE);
        assertThat(judged).hasSize(1);
        return judged.getFirst();
    }

    void store(byte[] file, Answers answers) {
        assertThat(taking.store(clerk, rows(file), answers, Set.of())).isInstanceOf(Outcome.Stored.class);
    }

    static void asked(Judged judged, String question) {
        assertThat(judged.verdict()).isInstanceOf(Verdict.Asked.class);
        assertThat(((Verdict.Asked) judged.verdict()).question()).contains(question);
    }
}
