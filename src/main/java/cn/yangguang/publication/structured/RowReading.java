package cn.yangguang.publication.structured;

import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.catalogue.FieldKind;
import cn.yangguang.catalogue.Showing;
import cn.yangguang.checks.Checks;
import cn.yangguang.checks.Finding;
import cn.yangguang.checks.Kind;
import cn.yangguang.language.Characters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the lines below a head. */
final class RowReading {

    private static final Set<Kind> POINTING = EnumSet.of(Kind.IDENTITY_NUMBER, Kind.PHONE, Kind.BANK_CARD);
    private static final Pattern NUMBER_NAMED = Pattern.compile("电话|手机|联系|证件|身份证|账号|帐号|账户|卡号");
    private static final Pattern SUM = Pattern.compile("(?:合|总|小)计[:：]?");
    private static final int MOST_SUMS = 20;
    private static final Pattern DIGITS = Pattern.compile("[\\d０-９]{2}");

    private final TableLines lines;
    private final TableLines.Found found;
    private final int hidden;
    private final SheetRows.Progress progress;
    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<Integer> sums = new ArrayList<>();
    private int faulty;
    private int untold;

    RowReading(TableLines lines, TableLines.Found found, int hidden, SheetRows.Progress progress) {
        this.lines = lines;
        this.found = found;
        this.hidden = hidden;
        this.progress = progress;
        this.columns = List.copyOf(found.head().columns().values());
    }

    SheetRows read() {
        int total = lines.size() - found.line() - 1;
        if (total > SheetRows.MOST_ROWS) {
            return new SheetRows.Refused("表格有 " + total + " 行，一件最多 " + SheetRows.MOST_ROWS + " 行，请分成几件。");
        }
        for (int line = 0; line < lines.size(); line++) {
            if (Checks.marked(String.join("\n", lines.line(line).values()))) {
                return new SheetRows.Secret();
            }
            if (line > found.line()) {
                take(line);
                if (line % 500 == 0) {
                    progress.of(line - found.line(), total);
                }
            }
        }
        return new SheetRows.Read(columns, rows, told(), faulty, found.head().left());
    }

    /** What the whole table lacks stands before what single rows do; how many rows are left untold is said at the end. */
    private List<String> told() {
        if (!sums.isEmpty()) {
            String numbers = sums.stream().limit(MOST_SUMS).map(String::valueOf).collect(Collectors.joining("、"));
            String more = sums.size() > MOST_SUMS ? " 等 " + sums.size() + " 行" : " 行";
            problems.add("第 " + numbers + more + "像是合计，没有采用。");
        }
        if (untold > 0) {
            problems.add("另有 " + untold + " 行有误，没有一一列出。");
        }
        if (lines.unseen() > 0) {
            problems.addFirst("有 " + lines.unseen() + " 个单元格里有看不见的控制字符或零宽字符，已经去掉，其余照收。");
        }
        if (hidden > 0) {
            problems.addFirst("表格里有 " + hidden + " 行是隐藏的，没有导入；要导入的，请先取消隐藏再上传。");
        }
        List<String> missing = found.head().missing();
        if (!missing.isEmpty()) {
            problems.addFirst("表头里缺少“" + String.join("”“", missing) + "”：目录要求公开这些内容，这次导入的各行都没有；应当有的，请补上这几栏重新导入。");
        }
        return problems;
    }

    private void take(int line) {
        SortedMap<Integer, String> words = lines.line(line);
        if (words.isEmpty()) {
            return;
        }
        if (SUM.matcher(Characters.withoutSpace(words.values().iterator().next()))
                .matches()) {
            faulty++;
            sums.add(lines.number(line));
            return;
        }
        List<String> wrong = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        for (Map.Entry<Integer, Column> column : found.head().columns().entrySet()) {
            cells.add(cell(column.getValue(), words.getOrDefault(column.getKey(), ""), wrong));
        }
        if (wrong.isEmpty() && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(List.copyOf(cells));
        } else if (!wrong.isEmpty()) {
            faulty++;
            tell(line, wrong);
        }
    }

    /** All that is wrong with a row, or none of it where enough was told before. */
    private void tell(int line, List<String> wrong) {
        if (problems.size() < SheetRows.MOST_PROBLEMS) {
            wrong.forEach(sentence -> problems.add("第 " + lines.number(line) + " 行" + sentence));
        } else {
            untold++;
        }
    }

    private static String cell(Column column, String words, List<String> wrong) {
        String name = "“" + column.element().name() + "”：";
        return switch (FieldValue.read(column.element(), words)) {
            case FieldValue.Wrong(String sentence) -> {
                wrong.add(name + sentence);
                yield "";
            }
            case FieldValue.Fitting(String kept) -> {
                numbers(column, kept)
                        .ifPresent(
                                kind -> wrong.add(name + "里面有" + kind.words() + "，这一栏公开的是文字，不该有这类号码。请从表里删去或遮盖，再上传。"));
                personal(column, kept)
                        .ifPresent(kind ->
                                wrong.add(name + "里面有" + kind.words() + "，目录没有写明这一栏可以公开。请从表里删去，或者先在目录里写明这一栏怎样公开。"));
                yield kept;
            }
        };
    }

    /** A column of words is shown for its words: a number that points to a person was not meant, unless its name says so. */
    private static Optional<Kind> numbers(Column column, String words) {
        ContentElement element = column.element();
        boolean looked = column.listed()
                && element.showing() == Showing.SHOW
                && (element.kind() == FieldKind.TEXT || element.kind() == FieldKind.RICH_TEXT)
                && !NUMBER_NAMED.matcher(element.name()).find();
        return looked && DIGITS.matcher(words).find()
                ? Checks.of(words).stream()
                        .filter(finding -> POINTING.contains(finding.kind()) && !finding.mayStay())
                        .map(Finding::kind)
                        .findFirst()
                : Optional.empty();
    }

    /** What the catalogue does not name is looked through, for nobody has said that it may be shown. */
    private static Optional<Kind> personal(Column column, String words) {
        boolean looked = !column.listed() && column.visible() && !column.numbers() && !column.days();
        boolean veiled = Veil.of(column.element(), words).stream().noneMatch(words::equals);
        return !looked || veiled || words.isEmpty()
                ? Optional.empty()
                : Checks.of(words).stream()
                        .filter(finding -> finding.kind().personal() && !finding.mayStay())
                        .map(Finding::kind)
                        .findFirst();
    }
}
