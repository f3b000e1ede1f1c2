package cn.yangguang.checks.masking;

import cn.yangguang.checks.Checks;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One sheet: hidden rows and columns go and the others close up; formulas become their values. */
final class CleanSheet {

    private static final Set<String> KEPT = Set.of(
            "sheetFormatPr",
            "cols",
            "sheetData",
            "mergeCells",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "drawing");

    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
    private static final int MOST_COLUMNS = 16_384;

    /** So long a number may be somebody's: it is kept as words, so that it can be masked. */
    private static final int LONG_NUMBER = 7;

    private final Document sheet;
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final Set<Integer> used = new HashSet<>();

    CleanSheet(Document sheet) {
        this.sheet = sheet;
    }

    /** Cleans it; the places of the shared words that are still shown. */
    Set<Integer> clean() {
        for (Element part : XmlTree.children(sheet.getDocumentElement())) {
            if (!KEPT.contains(part.getLocalName())) {
                XmlTree.remove(part);
            }
        }
        for (Element part : XmlTree.children(sheet.getDocumentElement())) {
            switch (part.getLocalName()) {
                case "sheetFormatPr" -> part.removeAttribute("zeroHeight");
                case "cols" -> columns(part);
                case "sheetData" -> rows(part);
                case "mergeCells" -> merges(part);
                default -> {}
            }
        }
        return used;
    }

    private void columns(Element columns) {
        for (Element column : XmlTree.children(columns)) {
            int first = number(column.getAttribute("min"), 1);
            int last = Math.min(MOST_COLUMNS, number(column.getAttribute("max"), first));
            if (hidden(column, "width")) {
                hiddenColumns.set(first, last + 1);
                XmlTree.remove(column);
            }
        }
        for (Element column : XmlTree.children(columns)) {
            int last = number(column.getAttribute("max"), 1);
            column.setAttribute("min", "" + shifted(number(column.getAttribute("min"), 1), hiddenColumns));
            column.setAttribute("max", "" + shifted(last, hiddenColumns));
        }
        if (XmlTree.children(columns).isEmpty()) {
            XmlTree.remove(columns);
        }
    }

    private static boolean hidden(Element line, String size) {
        String said = line.getAttribute("hidden").toLowerCase(Locale.ROOT);
        return said.equals("1")
                || said.equals("true")
                || line.getAttribute(size).matches("0(?:\\.0+)?");
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : otherwise;
    }

    /** Where a line stands once the hidden ones before it are gone. */
    private static int shifted(int place, BitSet hidden) {
        return place - hidden.get(0, place).cardinality();
    }

    private void rows(Element data) {
        int last = 0;
        for (Element row : XmlTree.children(data)) {
            last = number(row.getAttribute("r"), last + 1);
            if (hidden(row, "ht")) {
                hiddenRows.set(last);
                XmlTree.remove(row);
                continue;
            }
            row.removeAttribute("spans");
            int place = shifted(last, hiddenRows);
            row.setAttribute("r", "" + place);
            cells(row, place);
        }
    }

    private void cells(Element row, int place) {
        int last = 0;
        for (Element cell : XmlTree.children(row)) {
            Matcher address = CELL.matcher(cell.getAttribute("r"));
            last = address.matches() ? Columns.number(address.group(1)) : last + 1;
            if (hiddenColumns.get(last)) {
                XmlTree.remove(cell);
            } else {
                cell.setAttribute("r", Columns.letters(shifted(last, hiddenColumns)) + place);
                cell.removeAttribute("vm");
                cell.removeAttribute("cm");
                value(cell);
            }
        }
    }

    private void value(Element cell) {
        for (Element part : XmlTree.children(cell)) {
            String text = part.getTextContent();
            switch (part.getLocalName()) {
                case "f", "extLst" -> XmlTree.remove(part);
                case "v" -> {
                    switch (cell.getAttribute("t")) {
                        case "s" -> used.add(number(text.strip(), -1));
                        case "str" -> inline(cell, part, text);
                        case "", "n" -> longNumber(cell, part, text.strip());
                        default -> {}
                    }
                }
                default -> {}
            }
        }
    }

    private void longNumber(Element cell, Element value, String text) {
        if (text.matches("-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?")) {
            BigDecimal number = new BigDecimal(text);
            boolean whole = number.stripTrailingZeros().scale() <= 0;
            String plain = whole ? number.toBigInteger().toString() : "";
            if (plain.length() >= LONG_NUMBER && !Checks.of(plain).isEmpty()) {
                inline(cell, value, plain);
            }
        }
    }

    private void inline(Element cell, Element value, String text) {
        cell.setAttribute("t", "inlineStr");
        Element words = sheet.createElementNS(cell.getNamespaceURI(), CleanBook.prefixed(cell, "t"));
        words.setTextContent(text);
        Element is = sheet.createElementNS(cell.getNamespaceURI(), CleanBook.prefixed(cell, "is"));
        is.appendChild(words);
        cell.replaceChild(is, value);
    }

    private void merges(Element merges) {
        for (Element merge : XmlTree.children(merges)) {
            String[] ends = merge.getAttribute("ref").split(":", -1);
            Matcher from = CELL.matcher(ends[0]);
            Matcher to = CELL.matcher(ends[ends.length - 1]);
            if (!from.matches() || !to.matches() || !merged(merge, from, to)) {
                XmlTree.remove(merge);
            }
        }
        merges.removeAttribute("count");
        if (XmlTree.children(merges).isEmpty()) {
            XmlTree.remove(merges);
        }
    }

    /** What is left of a merged area; whether it still is one. */
    private boolean merged(Element merge, Matcher from, Matcher to) {
        int left = hiddenColumns.nextClearBit(Columns.number(from.group(1)));
        int top = hiddenRows.nextClearBit(Integer.parseInt(from.group(2)));
        int right = hiddenColumns.previousClearBit(Columns.number(to.group(1)));
        int bottom = hiddenRows.previousClearBit(Integer.parseInt(to.group(2)));
        if (left > right || top > bottom || (left == right && top == bottom)) {
            return false;
        }
        merge.setAttribute(
                "ref",
                Columns.letters(shifted(left, hiddenColumns)) + shifted(top, hiddenRows) + ":"
                        + Columns.letters(shifted(right, hiddenColumns)) + shifted(bottom, hiddenRows));
        return true;
    }
}
