package cn.yangguang.duty;

import java.time.LocalDate;

/** Why a duty is due when it is; what the office has set is always shown as such. */
public sealed interface Ground {

    /** The reason as shown beside the due date, in Chinese. */
    String words();

    /** Whether the office, not the plan, has set the measure. */
    default boolean setByOffice() {
        return this instanceof SetByOffice;
    }

    /** The plan prints the measure in these words. */
    record Printed(String text) implements Ground {
        @Override
        public String words() {
            return "原文载明：“" + text + "”";
        }
    }

    /** The plan prints no measure for it, but has an end of its own. */
    record PlanEnd(LocalDate end) implements Ground {
        @Override
        public String words() {
            return "计划截止日：" + end;
        }
    }

    /** The plan has only a word without a number, or none (empty), for which the office's table gives the measure. */
    record SetByOffice(String word) implements Ground {
        @Override
        public String words() {
            return word.isEmpty() ? "政务公开办设定" : "政务公开办设定（原文“" + word + "”）";
        }
    }
}
