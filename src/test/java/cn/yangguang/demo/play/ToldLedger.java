package cn.yangguang.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.duty.Standing;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.plan.ledger.sheet.FixedColumn;
import cn.yangguang.web.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Element;

/** What the ledger says to whoever reads it: in the exported sheet, on the wall and in the summary, counted the same way. */
record ToldLedger(Visitor reader) {

    private static final Pattern CELL = Pattern.compile("(.+?)(\\d{4})年(\\d{1,2})月：(.+)");
    private static final Pattern AMOUNT = Pattern.compile("(\\S+) (\\d+) 项");
    private static final Pattern DUE = Pattern.compile("(?:至 )?(\\d{4})-(\\d{2})-\\d{2}");
    private static final Pattern DAYS_LEFT = Pattern.compile("还有 (\\d+) 天");

    /** The exported rows by unit, month and state; what has no day yet under no month. */
    Map<String, Long> sheet() throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        DataFormatter shown = new DataFormatter();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(reader.file("/desk/ledger/xlsx")))) {
            XSSFSheet sheet = book.getSheetAt(0);
            Map<String, Integer> places = new TreeMap<>();
            for (Row row : sheet) {
                if (places.isEmpty()) {
                    row.forEach(cell -> places.put(shown.formatCellValue(cell), cell.getColumnIndex()));
                    if (!places.containsKey(FixedColumn.STANDING.title())) {
                        places.clear();
                    }
                } else {
                    add(row, places, shown, counts);
                }
            }
        }
        return counts;
    }

    private static void add(Row row, Map<String, Integer> places, DataFormatter shown, Map<String, Long> counts) {
        String units = text(row, places, FixedColumn.UNITS, shown).replace("（共同）", "");
        Matcher due = DUE.matcher(text(row, places, FixedColumn.DUE, shown));
        String month = due.matches() ? due.group(1) + "-" + due.group(2) : "";
        String state = state(text(row, places, FixedColumn.STANDING, shown));
        Arrays.stream(units.split("、", -1))
                .forEach(unit -> counts.merge(String.join(" ", unit, month, state), 1L, Long::sum));
    }

    private static String text(Row row, Map<String, Integer> places, FixedColumn column, DataFormatter shown) {
        return shown.formatCellValue(row.getCell(places.getOrDefault(column.title(), -1)));
    }

    /** The state that the words of a standing mean. */
    private static String state(String words) {
        Matcher left = DAYS_LEFT.matcher(words);
        if (left.matches()) {
            return (Integer.parseInt(left.group(1)) <= Standing.SOON_DAYS ? State.SOON : State.OPEN).label();
        }
        if (words.equals("今天到期")) {
            return State.SOON.label();
        }
        if (words.startsWith("逾期")) {
            return State.OVERDUE.label();
        }
        if (words.startsWith("迟")) {
            return State.MET_LATE.label();
        }
        return words.startsWith(State.WAIVED.label()) ? State.WAIVED.label() : words;
    }

    /** The wall's cells by unit, month and state, as they are read out. */
    Map<String, Long> wall() {
        Map<String, Long> counts = new TreeMap<>();
        for (Element cell : Visitor.page(reader.get("/desk/ledger/pictures")).select("table.wall td a")) {
            Matcher spoken = CELL.matcher(cell.attr("aria-label"));
            assertThat(spoken.matches()).as(cell.attr("aria-label")).isTrue();
            String month = "%s-%02d".formatted(spoken.group(2), Integer.parseInt(spoken.group(3)));
            Matcher amount = AMOUNT.matcher(spoken.group(4).replace('，', ' '));
            while (amount.find()) {
                counts.put(String.join(" ", spoken.group(1), month, amount.group(1)), Long.valueOf(amount.group(2)));
            }
        }
        return counts;
    }

    /** The summary's lines by unit and state. */
    Map<String, Long> summary() {
        Element table = Visitor.page(reader.get("/desk/ledger/summary")).select("table").stream()
                .filter(one -> one.expectFirst("th").text().equals("单位"))
                .findFirst()
                .orElseThrow();
        List<String> columns = table.select("thead th").eachText();
        Map<String, Long> counts = new TreeMap<>();
        for (Element line : table.select("tbody tr")) {
            List<String> cells = line.select("td").eachText();
            for (int i = 0; i < cells.size() - 2; i++) {
                String number = cells.get(i).replaceAll("\\D", "");
                if (!number.equals("0")) {
                    counts.put(line.expectFirst("th").text() + " " + columns.get(i + 1), Long.valueOf(number));
                }
            }
        }
        return counts;
    }

    /** The same counts without the month. */
    static Map<String, Long> withoutMonths(Map<String, Long> counts) {
        Map<String, Long> sums = new TreeMap<>();
        counts.forEach((key, count) -> sums.merge(key.replaceFirst(" \\S* ", " "), count, Long::sum));
        return sums;
    }

    /** Those that have a month. */
    static Map<String, Long> dated(Map<String, Long> counts) {
        Map<String, Long> dated = new TreeMap<>(counts);
        dated.keySet().removeIf(key -> key.contains("  "));
        return dated;
    }
}
