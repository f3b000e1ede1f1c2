package cn.yangguang.catalogue.printed;

import cn.yangguang.catalogue.Channel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads and writes the check boxes of the 公开渠道和载体 column. */
final class Boxes {

    private static final String TICKED = "■☑√☒✔✓▣\uF052\uF0FE";
    private static final String EMPTY = "□☐○◻\uF0A8\uF06F\uF0A3";

    private static final Pattern BOX = Pattern.compile("([" + TICKED + EMPTY + "])\\s*([^" + TICKED + EMPTY + "]*)");

    private static final Pattern OTHER = Pattern.compile("^其[他它][:：_\\s]*[（(]?(.*?)[)）]?[_\\s]*$", Pattern.DOTALL);

    private Boxes() {}

    /** What was ticked; {@code other} is what 其他 stands for, with what is no channel of the standard form. */
    record Ticked(Set<Channel> channels, String other, List<String> unknown) {}

    /** What a cell says; without any box every line is a channel that was chosen. */
    static Ticked read(String cell) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        List<String> others = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        chosen(cell).forEach(words -> {
            Optional<Channel> channel = Channel.printed(words);
            Matcher other = OTHER.matcher(words);
            if (channel.isPresent() && channel.get() != Channel.OTHER) {
                channels.add(channel.get());
            } else if (other.matches()) {
                others.add(other.group(1).isBlank() ? "其他" : other.group(1).strip());
            } else {
                others.add(words);
                unknown.add(words);
            }
        });
        if (!others.isEmpty()) {
            channels.add(Channel.OTHER);
        }
        return new Ticked(channels, String.join("、", others), unknown);
    }

    private static Stream<String> chosen(String cell) {
        Stream<String> words = BOX.matcher(cell).find()
                ? BOX.matcher(cell)
                        .results()
                        .filter(box -> TICKED.contains(box.group(1)))
                        .map(box -> box.group(2))
                : Stream.of(cell.split("[\\n、，,;；]", -1));
        return words.map(one -> one.replaceAll("[\\s“”\"]+", "")).filter(one -> !one.isEmpty());
    }

    /** All boxes, one a line, those ticked that are chosen. */
    static String write(Set<Channel> channels, String other) {
        List<String> lines = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            boolean ticked = channels.contains(channel);
            String words = channel == Channel.OTHER && ticked ? channel.label() + "（" + other + "）" : channel.label();
            lines.add((ticked ? "■" : "□") + words);
        }
        return String.join("\n", lines);
    }

    /** Whether a cell of a column of ticks is ticked: by a sign, or by words. */
    static boolean ticked(String cell) {
        String plain = cell.replaceAll("[\\s" + EMPTY + "]+", "");
        return !plain.isEmpty() && !plain.matches("[-—/×xX无否]");
    }

    /** The words beside a tick; empty where there is the sign alone. */
    static String words(String cell) {
        return cell.replaceAll("[" + TICKED + EMPTY + "\\s]+", "").replaceAll("^[（(](.*)[)）]$", "$1");
    }
}
