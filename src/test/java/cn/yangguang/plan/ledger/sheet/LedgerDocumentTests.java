package cn.yangguang.plan.ledger.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.document.Block;
import cn.yangguang.document.Documents;
import cn.yangguang.document.Reading;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.access.Role;
import cn.yangguang.plan.ledger.Ledger;
import cn.yangguang.plan.ledger.LedgerFilter;
import cn.yangguang.plan.ledger.LedgerOffice;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The ledger as a document and as a sheet, both left in target/ledger to be looked at. */
@HouseTest
class LedgerDocumentTests {

    private static final Path LOOKS = Path.of("target", "ledger");

    @Autowired
    ApplicationContext house;

    @Autowired
    Ledger ledger;

    @Test
    void theDocumentSumsUpAndListsEveryRow() throws IOException {
        LedgerOffice office = new LedgerOffice(house);
        office.record(office.occurrence("公开财政收支", office.finance, 0), office.finance, "在门户网站公布一月收支", office.today);
        var sight = office.sight(office.actor(Role.OFFICE, office.people.qingshi.district));
        List<Owed> rows = ledger.rows(ledger.ids(sight, LedgerFilter.ALL, office.tree()));
        byte[] docx = LedgerDocument.write("青石区2026年政务公开工作台账", "全部", "青石区政务公开办公室", office.today, rows);
        Files.createDirectories(LOOKS);
        Files.write(LOOKS.resolve("台账.docx"), docx);
        try (LedgerSheet sheet = new LedgerSheet("青石区2026年政务公开工作台账", "截至 " + office.today + "；范围：全部");
                OutputStream out = Files.newOutputStream(LOOKS.resolve("台账.xlsx"))) {
            rows.forEach(sheet::add);
            sheet.write(out);
        }
        assertThat(Documents.read("台账.docx", docx)).isInstanceOf(Reading.Read.class);
        List<Block> blocks =
                ((Reading.Read) Documents.read("台账.docx", docx)).document().blocks();
        Block.Table table = blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(table.rows()).isEqualTo(rows.size() + 1);
        assertThat(table.cells().stream().map(Block.Cell::text).collect(Collectors.joining()))
                .contains("在门户网站公布一月收支", "公开财政收支", "青石区财政局、青石区民政局（共同）");
        assertThat(blocks.toString()).contains("共31项", "逾期完成1项", "青石区政务公开办公室");
    }
}
