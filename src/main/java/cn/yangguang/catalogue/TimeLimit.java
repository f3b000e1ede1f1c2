package cn.yangguang.catalogue;

import cn.yangguang.duty.DeadlineReader;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.ObligationReader;
import cn.yangguang.duty.PrintedObligation;
import cn.yangguang.duty.ReadObligation;
import cn.yangguang.language.Characters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words of the 公开时限 column with the reader of plans, and what only such columns say. */
public final class TimeLimit {

    /** In a column of limits 季度 alone is the rhythm; in a sentence it would be none. */
    private static final Pattern RHYTHM = Pattern.compile("按?(月|季|半年|年)度?(?:公开|公布|更新|发布)?");

    private TimeLimit() {}

    /** What the words ask for, each with the event that starts it; nothing for words such as 及时公开. */
    public static List<ReadObligation> read(String words) {
        String cell = Characters.withoutSpace(words);
        Matcher rhythm = RHYTHM.matcher(cell);
        List<ReadObligation> read = ObligationReader.readInContext(
                rhythm.matches() ? "每" + rhythm.group(1) + (rhythm.group(1).equals("季") ? "度" : "") : cell);
        return read.isEmpty()
                ? DeadlineReader.read(cell).stream()
                        .map(obligation -> new ReadObligation(printed(cell, obligation), null, null))
                        .toList()
                : read;
    }

    private static PrintedObligation printed(String cell, Obligation obligation) {
        return new PrintedObligation(cell, obligation);
    }
}
