package cn.yangguang.document.pdf;

import java.util.regex.Pattern;

/** Knows printed page numbers by their shape and by where they stand. */
final class PageNumbers {
    private static final Pattern SHAPE = Pattern.compile(
            "[—–―‐\\-－·\\s]*\\d{1,4}[—–―‐\\-－·\\s]*|第\\s*[\\d一二三四五六七八九十]{1,4}\\s*页([，,/／\\s]*共\\s*\\d{1,4}\\s*页)?|\\d{1,4}\\s*[/／]\\s*\\d{1,4}");

    private PageNumbers() {}

    static boolean is(Lines.Line line, float height) {
        boolean margin = line.y() < height * 0.1f || line.y() > height * 0.88f;
        return margin && SHAPE.matcher(line.text().strip()).matches();
    }
}
