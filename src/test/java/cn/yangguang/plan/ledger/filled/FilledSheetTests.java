package cn.yangguang.plan.ledger.filled;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.organization.access.Role;
import cn.yangguang.plan.ledger.filled.TakingFilled.Outcome;
import cn.yangguang.plan.ledger.sheet.FilledColumn;
import cn.yangguang.plan.ledger.sheet.FixedColumn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;

/** What was typed into the sheet, and in how many ways, is recorded, asked about or refused. */
class FilledSheetTests extends FilledSheetTest {

    @Test
    void whatWasTypedIsRecordedOnceAndLookingRecordsNothing() {
        byte[] file =
                exported(clerk).fill(january, day.toString(), "公布一月收支", "").xlsx();
        long before = office.evidence();
        assertThat(only(file).verdict()).isEqualTo(new Verdict.Taken(day + "，“公布一月收支”（说明，审核后计入）"));
        assertThat(office.evidence()).as("looked at only").isEqualTo(before);
        store(file, Answers.NONE);
        assertThat(office.evidence(january)).containsExactly(day + " 公布一月收支");
        assertThat(only(file).verdict()).isEqualTo(new Verdict.Known("已经登记过，不再重复登记。"));
        assertThat(taking.store(clerk, rows(file), Answers.NONE, Set.of())).isInstanceOf(Outcome.Different.class);
        assertThat(office.evidence(january)).hasSize(1);
    }

    @Test
    void anUntouchedSheetAndDeletedRowsChangeNothing() {
        Edited edited = exported(clerk);
        assertThat(rows(edited.xlsx())).isEmpty();
        edited.rows().subList(0, 5).forEach(row -> edited.sheet.removeRow(row));
        assertThat(rows(edited.xlsx())).isEmpty();
    }

    @Test
    void whatTheHouseChangedSinceIsAsked() {
        byte[] file =
                exported(clerk).fill(january, day.toString(), "公布一月收支", "").xlsx();
        office.record(january, office.finance, "别人先登记的", day);
        Judged judged = only(file);
        asked(judged, "导出以后这一项有变动");
        asked(judged, "别人先登记的");
        asked(judged, "公布一月收支");
        Answers sure = new Answers(Map.of("sure-0", List.of(Answers.Doubt.CHANGED_SINCE.name())));
        store(file, sure);
        assertThat(office.evidence(january)).hasSize(2);
    }

    @Test
    void whatIsMissingOrUnclearIsAskedAndTheAnswerTaken() {
        asked(only(exported(clerk).fill(january, "", "公布一月收支", "").xlsx()), "没有填“填报：完成日期”");
        asked(only(exported(clerk).fill(january, day.toString(), "", "").xlsx()), "请补上做了什么");
        byte[] unclear = exported(clerk).fill(january, "上旬", "公布一月收支", "").xlsx();
        asked(only(unclear), "看不出是哪一天");
        assertThat(only(exported(clerk)
                                .fill(january, day.toString(), "见链接", "政府网站")
                                .xlsx())
                        .verdict())
                .isInstanceOf(Verdict.Refused.class);
        store(unclear, new Answers(Map.of("day-0", List.of(day.toString()))));
        assertThat(office.evidence(january)).containsExactly(day + " 公布一月收支");
    }

    @Test
    void mergedCellsAndRowsThatStandTwiceAreAsked() {
        Edited merged = exported(clerk).fill(january, day.toString(), "公布收支", "");
        int row = merged.row(january).getRowNum();
        merged.merge(row, row + 1, Edited.at(FilledColumn.WORDS));
        List<Judged> judged = taking.look(clerk, rows(merged.xlsx()), Answers.NONE);
        assertThat(judged).hasSize(2);
        asked(judged.getFirst(), "合并了 2 行");
        Edited twice = exported(clerk).fill(january, day.toString(), "第一次", "");
        Row copy = twice.copy(twice.row(january));
        Edited.type(copy, Edited.at(FilledColumn.WORDS), "第二次");
        List<Judged> both = taking.look(clerk, rows(twice.xlsx()), Answers.NONE);
        assertThat(both).hasSize(2);
        both.forEach(one -> asked(one, "内容不同"));
        Edited.type(copy, Edited.at(FilledColumn.WORDS), "第一次");
        assertThat(taking.look(clerk, rows(twice.xlsx()), Answers.NONE))
                .extracting(one -> one.verdict().getClass().getSimpleName())
                .containsExactly("Taken", "Known");
    }

    @Test
    void serialsOldWorkbooksAndTheOtherCalendarAreRead() {
        Edited edited = exported(clerk).fill(january, "", "公布一月收支", "");
        Cell typed = edited.row(january).getCell(Edited.at(FilledColumn.DAY));
        typed.setCellValue(day);
        CellStyle shown = edited.book.createCellStyle();
        shown.setDataFormat(edited.book.createDataFormat().getFormat("m\"月\"d\"日\""));
        typed.setCellStyle(shown);
        assertThat(only(edited.xlsx()).verdict()).as("its year is in the cell").isInstanceOf(Verdict.Taken.class);
        edited.book.getCTWorkbook().getWorkbookPr().setDate1904(true);
        typed.setCellValue(day);
        Judged other = taking.look(clerk, rows(edited.xlsx()), Answers.NONE).stream()
                .filter(one -> one.row().isFilled())
                .findFirst()
                .orElseThrow();
        assertThat(((Verdict.Taken) other.verdict()).words()).startsWith(day.toString());
        assertThat(other.remarks())
                .as("the due days moved by four years")
                .singleElement()
                .asString()
                .contains("到期日");
        Edited old = exported(clerk).fill(january, day.toString(), "公布一月收支", "");
        assertThat(((Verdict.Taken) only(old.xls()).verdict()).words()).startsWith(day.toString());
    }

    @Test
    void whatIsNotOnesOwnIsRefusedAndBadFilesAreToldInOneSentence() {
        Edited all = exported(office.actor(Role.OFFICE, office.people.qingshi.district));
        UUID others = office.occurrence("公开财政收支", office.civil, 0);
        assertThat(only(all.fill(others, day.toString(), "替别人填", "").xlsx()).verdict())
                .isInstanceOf(Verdict.Refused.class);
        for (byte[] bad : List.of(
                new byte[0], "序号,任务".getBytes(StandardCharsets.UTF_8), new byte[] {'P', 'K', 3, 4, 9, 9}, new byte[] {
                    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1
                })) {
            assertThat(read(bad))
                    .isInstanceOfSatisfying(
                            FilledFile.Refused.class,
                            refused ->
                                    assertThat(refused.sentence()).endsWith("。").contains("台账.xlsx"));
        }
        Edited headless = exported(clerk);
        headless.sheet.removeRow(headless.sheet.getRow(Edited.HEAD));
        assertThat(((FilledFile.Refused) read(headless.xlsx())).sentence()).contains("没有找到台账的表头");
        Edited doubled = exported(clerk);
        doubled.sheet
                .getRow(Edited.HEAD)
                .getCell(Edited.at(FixedColumn.MEASURE))
                .setCellValue("完成日期");
        assertThat(((FilledFile.Refused) read(doubled.xlsx())).sentence()).contains("两列都像是");
    }
}
