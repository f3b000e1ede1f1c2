package cn.yangguang.plan.ledger.filled;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Role;
import cn.yangguang.plan.ledger.Ledger;
import cn.yangguang.plan.ledger.LedgerFilter;
import cn.yangguang.plan.ledger.LedgerOffice;
import cn.yangguang.plan.ledger.filled.TakingFilled.Outcome;
import cn.yangguang.plan.ledger.sheet.FilledColumn;
import cn.yangguang.plan.ledger.sheet.FixedColumn;
import cn.yangguang.plan.ledger.sheet.LedgerSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A ledger that went out, was filled in by hand in many ways, and came back. */
@HouseTest
class FilledSheetTests {

    @Autowired
    ApplicationContext house;

    @Autowired
    Ledger ledger;

    @Autowired
    TakingFilled taking;

    private LedgerOffice office;
    private Actor clerk;
    private LocalDate day;
    private UUID january;

    @BeforeEach
    void aClerkWithASheet() {
        office = new LedgerOffice(house);
        clerk = office.actor(Role.CLERK, office.finance);
        day = office.today;
        january = office.occurrence("公开财政收支", office.finance, 0);
    }

    private Edited exported(Actor actor) {
        try (LedgerSheet sheet = new LedgerSheet("青石区2026年台账", "截至今天");
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ledger.each(ledger.ids(office.sight(actor), LedgerFilter.ALL, office.tree()), sheet::add);
            sheet.write(out);
            return new Edited(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FilledFile read(byte[] file) {
        return FilledFile.reader().read("台账.xlsx", () -> new ByteArrayInputStream(file));
    }

    private static List<FilledRow> rows(byte[] file) {
        FilledFile read = read(file);
        assertThat(read).isInstanceOf(FilledFile.Read.class);
        return ((FilledFile.Read) read).rows();
    }

    private Judged only(byte[] file) {
        List<Judged> judged = taking.look(clerk, rows(file), Answers.NONE);
        assertThat(judged).hasSize(1);
        return judged.getFirst();
    }

    private void store(byte[] file, Answers answers) {
        assertThat(taking.store(clerk, rows(file), answers, Set.of())).isInstanceOf(Outcome.Stored.class);
    }

    private static void asked(Judged judged, String question) {
        assertThat(judged.verdict()).isInstanceOf(Verdict.Asked.class);
        assertThat(((Verdict.Asked) judged.verdict()).question()).contains(question);
    }

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
    void aSheetSortedWithoutItsHiddenColumnsIsAskedAbout() {
        Edited edited = exported(clerk).fill(january, day.toString(), "公布一月收支", "");
        edited.sort(new Random(4), 0, Edited.at(FilledColumn.LINK));
        List<Judged> judged = taking.look(clerk, rows(edited.xlsx()), Answers.NONE);
        Judged filled =
                judged.stream().filter(one -> one.row().isFilled()).findFirst().orElseThrow();
        asked(filled, "不是同一项");
        String field = Answers.field(filled.number(), Answers.Question.WHICH);
        Answers chosen = new Answers(Map.of(field, List.of(january.toString())));
        judged = taking.look(clerk, rows(edited.xlsx()), chosen);
        assertThat(judged)
                .filteredOn(Judged::taken)
                .singleElement()
                .satisfies(one -> assertThat(one.remarks()).isEmpty());
        assertThat(judged)
                .filteredOn(one -> !one.taken())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.verdict()).isInstanceOf(Verdict.Unfilled.class))
                .allSatisfy(one -> assertThat(one.remarks()).hasSize(1));
        store(edited.xlsx(), chosen);
        assertThat(office.evidence(january)).containsExactly(day + " 公布一月收支");
    }

    @Test
    void aRowMovedAwayFromItsMarkIsStillAskedWhetherItChangedSince() {
        Edited edited = exported(clerk).fill(january, day.toString(), "公布一月收支", "");
        edited.sort(new Random(4), 0, Edited.at(FilledColumn.LINK));
        int number = taking.look(clerk, rows(edited.xlsx()), Answers.NONE).stream()
                .filter(one -> one.row().isFilled())
                .findFirst()
                .orElseThrow()
                .number();
        String which = Answers.field(number, Answers.Question.WHICH);
        Answers chosen = new Answers(Map.of(which, List.of(january.toString())));
        office.record(january, office.finance, "别人先登记的", day);
        Judged judged = taking.look(clerk, rows(edited.xlsx()), chosen).get(number);
        asked(judged, "别人先登记的");
        assertThat(taking.store(clerk, rows(edited.xlsx()), chosen, Set.of())).isInstanceOf(Outcome.Different.class);
        store(
                edited.xlsx(),
                new Answers(Map.of(
                        which,
                        List.of(january.toString()),
                        Answers.field(number, Answers.Question.SURE),
                        List.of(Answers.Doubt.CHANGED_SINCE.name()))));
        assertThat(office.evidence(january)).hasSize(2);
    }

    @Test
    void aSheetWithoutItsHiddenColumnsIsLedBackByWhatItSays() {
        Edited edited = exported(clerk).fill(january, day.toString(), "公布一月收支", "");
        edited.deleteColumn(Edited.at(LedgerSheet.ID));
        edited.deleteColumn(Edited.at(LedgerSheet.MARK));
        Judged judged = only(edited.xlsx());
        assertThat(judged.verdict()).isInstanceOf(Verdict.Taken.class);
        assertThat(judged.owed()).extracting(owed -> owed.id()).isEqualTo(january);
        Row row = edited.rows().stream()
                .filter(one ->
                        one.getCell(Edited.at(FilledColumn.WORDS)).toString().equals("公布一月收支"))
                .findFirst()
                .orElseThrow();
        row.getCell(Edited.at(FixedColumn.TASK)).setCellValue("公开别的");
        assertThat(only(edited.xlsx()).verdict()).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void changedFixedCellsAreToldAndNeverTaken() {
        Edited edited = exported(clerk);
        edited.row(january).getCell(Edited.at(FixedColumn.STANDING)).setCellValue("已完成");
        Judged unfilled = only(edited.xlsx());
        assertThat(unfilled.verdict()).isInstanceOf(Verdict.Unfilled.class);
        assertThat(unfilled.remarks()).singleElement().asString().contains("进展", "不收");
        edited.fill(january, day.toString(), "公布一月收支", "");
        assertThat(only(edited.xlsx()).verdict()).isInstanceOf(Verdict.Taken.class);
        edited.row(january).getCell(Edited.at(FixedColumn.DUE)).setCellValue("2026年2月1日以前");
        edited.row(january).getCell(Edited.at(FixedColumn.TASK)).setCellValue("公开一部分收支");
        asked(only(edited.xlsx()), "都和导出时不同");
    }

    @Test
    void dueDaysWrittenAnotherWayAreNoChange() {
        Edited edited = exported(clerk).fill(january, day.toString(), "公布一月收支", "");
        Cell due = edited.row(january).getCell(Edited.at(FixedColumn.DUE));
        LocalDate is = due.getLocalDateTimeCellValue().toLocalDate();
        due.setCellStyle(edited.book.createCellStyle());
        assertThat(only(edited.xlsx()).remarks())
                .as("a number that shows no day any more")
                .isEmpty();
        due.setCellValue(is.getYear() + "年" + is.getMonthValue() + "月" + is.getDayOfMonth() + "日");
        assertThat(only(edited.xlsx()).remarks()).isEmpty();
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

    /**
     * Fifty sheets edited at random: rows sorted with or without the hidden columns, columns hidden, titles renamed, days
     * written in any way, cells overwritten. Whatever is recorded is what was typed for just that occurrence, on that day.
     */
    @Test
    void nothingIsEverRecordedThatWasNotTypedForThatRow() {
        List<UUID> own = ledger.ids(office.sight(clerk), LedgerFilter.ALL, office.tree());
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            Edited edited = exported(clerk);
            Map<String, UUID> meant = new HashMap<>();
            Map<String, LocalDate> days = new HashMap<>();
            for (UUID occurrence : own) {
                if (random.nextInt(3) == 0) {
                    String words = "第" + seed + "次填报" + meant.size();
                    LocalDate done = day.minusDays(random.nextInt(20));
                    meant.put(words, occurrence);
                    days.put(words, done);
                    edited.fill(occurrence, Ways.write(done, random), words, "");
                }
            }
            Ways.edit(edited, random);
            Set<UUID> recorded = new HashSet<>();
            List<Judged> judged = new ArrayList<>(taking.look(clerk, rows(edited.xlsx()), Answers.NONE));
            for (Judged one : judged) {
                if (one.taken()) {
                    String words = one.row().text(FilledColumn.WORDS);
                    assertThat(one.owed())
                            .extracting(owed -> owed.id())
                            .as("seed " + seed)
                            .isEqualTo(meant.get(words));
                    assertThat(((Verdict.Taken) one.verdict()).words())
                            .as("seed " + seed)
                            .startsWith(Objects.toString(days.get(words)));
                    assertThat(recorded.add(meant.get(words))).isTrue();
                }
            }
            assertThat(judged.stream().filter(one -> one.row().isFilled()).count())
                    .as("every filled row is answered, seed " + seed)
                    .isEqualTo(meant.size());
        }
        assertThat(own.stream().flatMap(id -> office.evidence(id).stream())).isEmpty();
    }
}
