package cn.yangguang.publication.findings;

import cn.yangguang.checks.Finding;
import cn.yangguang.checks.masking.Masks;
import cn.yangguang.publication.Attachment;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.structured.RowSet;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Looks through what is about to be public for what was masked before or is hidden by the catalogue: texts, the files' words, bytes and parts, all
 * rows, and the page as the public would get it. What somebody let stand with a reason is not looked for.
 */
@Component
public class SecondLook {

    /** Nobody works through more. */
    private static final int MOST_OF_A_PLACE = 200;

    private final MaskedValues masked;
    private final KeptFindings kept;
    private final FileSpots files;
    private final RowSpots rows;
    private final CatalogueValues values;

    /** By file and by what is looked for; which of these was found. */
    private final Cache<List<String>, Set<String>> known =
            Caffeine.newBuilder().maximumSize(2_000).build();

    SecondLook(MaskedValues masked, KeptFindings kept, FileSpots files, RowSpots rows, CatalogueValues values) {
        this.masked = masked;
        this.kept = kept;
        this.files = files;
        this.rows = rows;
        this.values = values;
    }

    /** What is looked for: few of the piece itself, and what its rows hide; those that somebody let stand may be read. */
    private record Wanted(List<Sought> all, Predicate<Spot.Key> stands) {

        boolean isEmpty() {
            return all.stream().allMatch(one -> one.keys().isEmpty());
        }

        /** Calls for each that was found and may not be, up to as many as anybody reads. */
        void each(Function<Sought, Set<String>> looking, Consumer<Spot.Key> consumer) {
            for (Sought sought : all) {
                Set<String> found = sought.keys().isEmpty() ? Set.of() : looking.apply(sought);
                if (!found.isEmpty()) {
                    sought.keys().stream()
                            .filter(key -> found.contains(key.text()) && !stands.test(key))
                            .limit(MOST_OF_A_PLACE)
                            .forEach(consumer);
                }
            }
        }
    }

    private Wanted wanted(UUID publication, Content content) {
        Predicate<String> shown = values.shown(content);
        Set<Spot.Key> typed = new LinkedHashSet<>(masked.typed(publication));
        Set<Spot.Key> keys = new LinkedHashSet<>(typed);
        keys.addAll(masked.copied(publication));
        keys.addAll(values.ofElements(content));
        Sought rowValues = values.ofRows(content);
        if (keys.isEmpty() && rowValues.keys().isEmpty()) {
            return new Wanted(List.of(), _ -> false);
        }
        Set<Spot.Key> stands = kept.keys(publication);
        return new Wanted(
                List.of(Sought.of(List.copyOf(keys)), rowValues),
                // where a person masked what the catalogue shows, a person has to say which of both holds
                key -> stands.contains(key) || (!typed.contains(key) && shown.test(key.text())));
    }

    /** Whether the catalogue says to show this text in this piece. */
    public Predicate<String> shown(Content content) {
        return values.shown(content);
    }

    /** What may not be read of a file of the piece and can be, as findings, for whoever masks it. */
    public List<Finding> inFile(UUID publication, Content content, Attachment file) {
        List<Finding> findings = new ArrayList<>();
        wanted(publication, content)
                .each(
                        sought -> inFile(sought, file),
                        key -> findings.add(Finding.at(
                                key.text(), 0, key.text().length(), key.kind(), Masks.of(key.kind(), key.text()))));
        return findings;
    }

    /** What was masked once, or is hidden by the catalogue, and can be read in a draft. */
    List<Spot> in(UUID publication, Content content) {
        return in(wanted(publication, content), content);
    }

    private List<Spot> in(Wanted wanted, Content content) {
        List<Spot> spots = new ArrayList<>();
        if (wanted.isEmpty()) {
            return spots;
        }
        for (Content.Part part : Content.Part.values()) {
            String text = content.text(part);
            wanted.each(sought -> sought.survivors().in(text), key -> spots.add(Spot.again(part, text, key)));
        }
        untyped(content)
                .forEach((where, text) ->
                        add(spots, wanted, where, sought -> sought.survivors().in(text)));
        content.files().forEach(file -> add(spots, wanted, file.name(), sought -> inFile(sought, file)));
        RowSet set = content.structured().rows();
        if (set != null) {
            wanted.all().stream().filter(sought -> !sought.keys().isEmpty()).forEach(sought -> {
                Map<String, Integer> found = rows.of(set, sought.texts());
                new Wanted(List.of(sought), wanted.stands())
                        .each(
                                _ -> found.keySet(),
                                key -> spots.add(Spot.again("表格第 " + found.get(key.text()) + " 行", key)));
            });
        }
        return spots;
    }

    /** What goes out beside the four texts, each under the words for its place. */
    private static Map<String, String> untyped(Content content) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("关键词", String.join(" ", content.metadata().keywords()));
        texts.put("解读人", content.policy().interpretation().words());
        content.structured().open().forEach(line -> texts.put("要素“" + line.heading() + "”", line.words()));
        return texts;
    }

    private static void add(List<Spot> spots, Wanted wanted, String where, Function<Sought, Set<String>> looking) {
        wanted.each(looking, key -> spots.add(Spot.again(where, key)));
    }

    private Set<String> inFile(Sought sought, Attachment file) {
        List<String> key = new ArrayList<>(sought.texts());
        key.add(file.sm3() + file.name());
        return known.get(key, _ -> {
            Set<String> found = sought.survivors().in(file.name(), files.bytes(file));
            found.addAll(sought.survivors().in(file.name()));
            return Set.copyOf(found);
        });
    }

    /**
     * What may not be read, is nowhere in what was written, and can be read on the page all the same.
     *
     * @param page the page as the public would get it; drawn only where something is hidden
     */
    public List<Spot> onPage(UUID publication, Content content, Supplier<String> page) {
        Wanted wanted = wanted(publication, content);
        List<Spot> spots = new ArrayList<>();
        if (!wanted.isEmpty()) {
            String drawn = page.get();
            add(spots, wanted, "公众看到的页面", sought -> sought.survivors().in(drawn));
        }
        if (!spots.isEmpty()) {
            Set<Spot.Key> written = in(wanted, content).stream().map(Spot::key).collect(Collectors.toSet());
            spots.removeIf(spot -> written.contains(spot.key()));
        }
        return spots;
    }

    /**
     * Why this may not go out: what was to be hidden can be read in it. One sentence (Chinese) that names the place and not
     * the words, for it is read by whoever publishes.
     *
     * @param page the page as the public would get it
     */
    public Optional<String> refusal(UUID publication, Content content, Supplier<String> page) {
        return Stream.concat(in(publication, content).stream(), onPage(publication, content, page).stream())
                .findFirst()
                .map(spot ->
                        "“" + spot.where() + "”里还能读到已经遮盖的" + spot.kind().words() + "，没有公开：请退回起草人，改好那里，或者写明可以公开的理由。");
    }
}
