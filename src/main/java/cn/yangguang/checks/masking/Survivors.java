package cn.yangguang.checks.masking;

import cn.yangguang.document.Block;
import cn.yangguang.document.Documents;
import cn.yangguang.document.Reading;
import cn.yangguang.language.Characters;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The second look: whether anything that was to be hidden can still be read in what was produced, by a person or a
 * program, in its words, its raw bytes or its parts.
 */
public final class Survivors {

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\u00ad\\u180e\\u3164]+");
    private static final Pattern LOOSE = Pattern.compile("[^\\p{L}\\p{N}@]+");

    /** So short a number stands somewhere by chance when signs between figures are left out. */
    private static final int LEAST_LOOSE = 7;

    private static final int LEAST_WIDE = 3;

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GB18030"));

    /** What was to be hidden, in the two forms in which it is looked for. */
    private final Forms tight = new Forms();

    private final Forms loose = new Forms();

    /** Looks for these; blank ones are left out. */
    public Survivors(List<String> hidden) {
        for (String one : hidden) {
            String form = tight(one);
            if (!form.isEmpty()) {
                tight.add(form, one);
                String numbers = loose(one);
                if (numbers.length() >= LEAST_LOOSE && numbers.chars().anyMatch(Character::isDigit)) {
                    loose.add(numbers, one);
                }
            }
        }
    }

    /** Those that can be read in this text, however it is spaced, in whatever width, with whatever stands unseen between. */
    public Set<String> in(String text) {
        return in(text, 1);
    }

    private Set<String> in(String text, int least) {
        Set<String> survivors = new LinkedHashSet<>();
        tight.collect(tight(text), least, survivors);
        if (!loose.isEmpty()) {
            loose.collect(loose(text), least, survivors);
        }
        return survivors;
    }

    /** Those that can be read in this file: its bytes in any usual encoding, its parts, its words. */
    public Set<String> in(String name, byte[] file) {
        Set<String> survivors = new LinkedHashSet<>();
        if (tight.isEmpty()) {
            return survivors;
        }
        FileTexts.of(file, bytes -> {
            for (Charset charset : CHARSETS) {
                // of thousands of names of two signs, some come about in any bytes that are read as what they are not
                int least = tight.many() && !charset.equals(StandardCharsets.UTF_8) ? LEAST_WIDE : 1;
                String raw = new String(bytes, charset);
                survivors.addAll(in(raw, least));
                survivors.addAll(in(FileTexts.withoutTags(raw), least));
            }
        });
        for (Reading reading : file.length == 0 ? List.<Reading>of() : readings(name, file)) {
            if (reading instanceof Reading.Read read) {
                StringBuilder words = new StringBuilder();
                read.document()
                        .blocks()
                        .forEach(block -> words.append(words(block)).append('\n'));
                survivors.addAll(in(words.toString()));
            }
        }
        return survivors;
    }

    /** As people see it, and of a sheet with what is hidden in it. */
    private static List<Reading> readings(String name, byte[] file) {
        return List.of(Documents.read(name, file), Documents.readWhole(name, file));
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.text();
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Table table ->
                table.cells().stream().map(Block.Cell::text).reduce("", (all, cell) -> all + '\n' + cell);
        };
    }

    private static String tight(String text) {
        return UNSEEN.matcher(Characters.halfWidth(text)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String loose(String text) {
        return LOOSE.matcher(tight(text)).replaceAll("");
    }
}
