package cn.yangguang.document;

/** Where in its file a block or cell stands, so that a person can find it again. */
public sealed interface Place {

    /** The place in words that an office worker reads, such as "第12行" or "表1第3行第2列". */
    String words();

    /** A line of a text file, counted from 1. */
    record Line(int line) implements Place {
        @Override
        public String words() {
            return "第" + line + "行";
        }
    }

    /** A paragraph or other block of a flowing document (docx, doc, html), counted from 1. */
    record Block(int number) implements Place {
        @Override
        public String words() {
            return "第" + number + "段";
        }
    }

    /** A cell of the n-th table of a flowing document; all counted from 1. */
    record InTable(int table, int row, int column) implements Place {
        @Override
        public String words() {
            return "表" + table + "第" + row + "行第" + column + "列";
        }
    }

    /** A cell of a spreadsheet, such as sheet "任务", address "B7". */
    record InSheet(String sheet, String address) implements Place {
        @Override
        public String words() {
            return "工作表“" + sheet + "”" + address;
        }
    }

    /** A line of a page, both counted from 1. */
    record OnPage(int page, int line) implements Place {
        @Override
        public String words() {
            return "第" + page + "页第" + line + "行";
        }
    }
}
