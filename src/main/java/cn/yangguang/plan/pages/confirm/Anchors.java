package cn.yangguang.plan.pages.confirm;

import cn.yangguang.document.Place;

/** The ids under which places of the original and tasks stand on a page. */
final class Anchors {

    private Anchors() {}

    static String of(Place place) {
        return switch (place) {
            case Place.Line(int line) -> "o-l" + line;
            case Place.Block(int number) -> "o-b" + number;
            case Place.InTable(int table, int row, int column) -> "o-t" + table + "r" + row + "c" + column;
            case Place.InSheet(String sheet, String address) ->
                "o-s" + Integer.toHexString(sheet.hashCode()) + "-" + address;
            case Place.OnPage(int page, int line) -> "o-p" + page + "l" + line;
        };
    }

    static String of(int task) {
        return "t" + task;
    }
}
