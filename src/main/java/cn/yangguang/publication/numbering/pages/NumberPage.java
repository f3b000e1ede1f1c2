package cn.yangguang.publication.numbering.pages;

import cn.yangguang.web.Badge;
import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/** What the pages of the registers show. */
public final class NumberPage {

    private NumberPage() {}

    /** The codes within reach, and the form that begins another; without fields for who may not. */
    public record Codes(List<Code> codes, List<Field> fields, FormProblems problems) {
        public Codes {
            codes = List.copyOf(codes);
            fields = List.copyOf(fields);
        }
    }

    /** One code and its registers by year. */
    public record Code(String code, String unit, String since, List<Year> years) {
        public Code {
            years = List.copyOf(years);
        }
    }

    /** A register. */
    public record Year(String words, String path) {}

    /** The numbers of one code and year. */
    public record Register(String title, List<Line> lines, Paging paging, FormProblems problems) {
        public Register {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One number.
     *
     * @param voiding where it is voided; empty where that cannot be done any more or not by this person
     */
    public record Line(
            String number,
            String title,
            String path,
            String publication,
            String issued,
            Badge badge,
            String because,
            String voiding) {}
}
