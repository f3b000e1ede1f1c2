package cn.yangguang.plan.ledger.filled;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.plan.ledger.LedgerFilter;
import cn.yangguang.plan.ledger.filled.TakingFilled.Outcome;
import cn.yangguang.plan.ledger.sheet.FilledColumn;
import cn.yangguang.plan.ledger.sheet.FixedColumn;
import cn.yangguang.plan.ledger.sheet.LedgerSheet;
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
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;

/** Rows moved, columns hidden or deleted, fixed cells overwritten: each row still means just its own occurrence. */
class MovedRowsTests extends FilledSheetTest {

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
