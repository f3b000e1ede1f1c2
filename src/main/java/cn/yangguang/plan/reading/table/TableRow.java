package cn.yangguang.plan.reading.table;

import cn.yangguang.document.Place;
import cn.yangguang.plan.reading.text.Text;
import cn.yangguang.plan.reading.unit.UnitCell;
import cn.yangguang.plan.reading.unit.UnitNaming;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of a table whose columns are understood. */
public record TableRow(Grid.Row row, Columns columns) {

    /** A row that prints headings only: nothing is asked of anybody. */
    public boolean isHeading() {
        List<Grid.Cell> own = own();
        if (own.isEmpty()) {
            return false;
        }
        boolean fullWidth = own.size() == 1 && own.getFirst().span() >= Math.max(2, columns.count() - 1);
        boolean asksNobody = own.stream().allMatch(cell -> !asks(cell));
        boolean covered =
                row.cells().stream().anyMatch(cell -> cell.continued() && cell.column() == columns.requirement());
        return fullWidth || (asksNobody && !covered && (own.size() > 1 || isTitle(own.getFirst())));
    }

    /** Whether a cell carries a requirement, a unit or a time rather than a heading. */
    private boolean asks(Grid.Cell cell) {
        Meaning meaning = columns.at(cell.column());
        boolean heading = CellKind.isHeading(cell.squeezed());
        if (cell.column() == columns.requirement()) {
            return !heading || own().size() > 1;
        }
        return meaning != Meaning.HEADING && !heading && meaning != null && own().size() > 1 && !isPieceOfHeading(cell);
    }

    /** PDF converters break a full-width heading over the columns: nothing else stands in such a row. */
    private boolean isPieceOfHeading(Grid.Cell cell) {
        List<Grid.Cell> own = own();
        return CellKind.isHeading(own.getFirst().squeezed())
                && own.size() == 2
                && cell.equals(own.get(1))
                && !UnitNaming.isUnitLike(cell.squeezed())
                && !CellKind.isDeadline(cell.text());
    }

    private boolean isTitle(Grid.Cell cell) {
        String text = cell.squeezed();
        boolean first = cell.column() == 0 && cell.equals(row.cells().getFirst());
        return CellKind.isHeading(text)
                || (first && text.length() <= 40 && !text.endsWith("。") && UnitCell.likeness(text) < 0.7);
    }

    /** The cells that this row itself prints. */
    private List<Grid.Cell> own() {
        return row.cells().stream()
                .filter(cell -> !cell.continued() && !cell.isBlank() && !CellKind.isSerial(cell.text()))
                .toList();
    }

    /** A heading row's text; pieces that overlap are joined once. */
    public String headingText() {
        String text = "";
        for (Grid.Cell cell : own()) {
            text = joined(text, cell.squeezed());
        }
        return text;
    }

    private static String joined(String left, String right) {
        for (int length = Math.min(left.length(), right.length()); length > 0; length--) {
            if (left.endsWith(right.substring(0, length))) {
                return left + right.substring(length);
            }
        }
        return left + right;
    }

    /** The heading cells that this row itself prints, from left to right. */
    public List<Grid.Cell> headings() {
        return row.cells().stream()
                .filter(cell -> columns.at(cell.column()) == Meaning.HEADING && !cell.continued() && !cell.isBlank())
                .toList();
    }

    private List<Grid.Cell> of(Meaning meaning) {
        return row.cells().stream()
                .filter(cell -> columns.at(cell.column()) == meaning && !cell.isBlank())
                .toList();
    }

    public String requirement() {
        return Text.squeezed(requirementText());
    }

    public String requirementText() {
        return cell(columns.requirement()).map(Grid.Cell::text).orElse("");
    }

    private java.util.Optional<Grid.Cell> cell(int column) {
        return row.cells().stream()
                .filter(cell -> cell.column() <= column && column < cell.column() + cell.span())
                .findFirst();
    }

    /** A requirement merged downwards: this row only adds units to it. */
    public boolean goesOnWithRequirement() {
        return cell(columns.requirement()).map(Grid.Cell::continued).orElse(false);
    }

    /** Whether the row's narrowest heading is in truth its requirement: a long text, with units beside it. */
    public boolean mayPromote(Table table) {
        List<Grid.Cell> headings = headings();
        return !headings.isEmpty()
                && !goesOnWithRequirement()
                && !responsible().isEmpty()
                && (headings.getLast().squeezed().length() > 30 || sharesHeader(headings.getLast(), table));
    }

    private boolean sharesHeader(Grid.Cell cell, Table table) {
        return !table.header().isEmpty()
                && Objects.equals(
                        table.header().get(cell.column()), table.header().get(columns.requirement()));
    }

    public UnitCell responsible() {
        UnitCell all = new UnitCell(List.of(), List.of());
        for (Grid.Cell cell : of(Meaning.LEAD)) {
            all = all.and(UnitCell.read(cell.text(), true));
        }
        for (Grid.Cell cell : row.cells()) {
            Meaning meaning = columns.at(cell.column());
            if (meaning == Meaning.UNITS || meaning == Meaning.SUPPORT) {
                all = all.and(UnitCell.read(cell.text(), false));
            }
        }
        return all;
    }

    @Nullable
    public String deadline() {
        List<Grid.Cell> cells = of(Meaning.DEADLINE);
        return cells.isEmpty() ? null : cells.getFirst().squeezed();
    }

    @Nullable
    public String focus() {
        return cell(columns.focus())
                .map(Grid.Cell::squeezed)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    public Place place() {
        return cell(columns.requirement()).orElse(row.cells().getFirst()).place();
    }
}
