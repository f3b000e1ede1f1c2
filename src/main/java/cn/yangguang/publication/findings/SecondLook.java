package cn.yangguang.publication.findings;

import cn.yangguang.checks.masking.Survivors;
import cn.yangguang.publication.Attachment;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.structured.RowSet;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Looks through what is about to be public for what was masked before: texts, the files' words, bytes and parts, all
 * rows, and the page as the public would get it. What somebody let stand with a reason is not looked for.
 */
@Component
public class SecondLook {

    private final MaskedValues masked;
    private final KeptFindings kept;
    private final FileSpots files;
    private final RowSpots rows;

    /** By file and by what is looked for; which of these was found. */
    private final Cache<List<String>, Set<String>> known =
            Caffeine.newBuilder().maximumSize(2_000).build();

    SecondLook(MaskedValues masked, KeptFindings kept, FileSpots files, RowSpots rows) {
        this.masked = masked;
        this.kept = kept;
        this.files = files;
        this.rows = rows;
    }

    private List<Spot.Key> wanted(UUID publication) {
        List<Spot.Key> all = masked.of(publication);
        if (all.isEmpty()) {
            return all;
        }
        Set<Spot.Key> stands = kept.keys(publication);
        return all.stream().filter(one -> !stands.contains(one)).toList();
    }

    /** What was masked once and can be read again in a draft. */
    List<Spot> in(UUID publication, Content content) {
        List<Spot.Key> wanted = wanted(publication);
        List<Spot> spots = new ArrayList<>();
        if (wanted.isEmpty()) {
            return spots;
        }
        List<String> texts = wanted.stream().map(Spot.Key::text).toList();
        Survivors survivors = new Survivors(texts);
        for (Content.Part part : Content.Part.values()) {
            String text = content.text(part);
            Set<String> found = survivors.in(text);
            wanted.stream()
                    .filter(one -> found.contains(one.text()))
                    .forEach(one -> spots.add(Spot.again(part, text, one)));
        }
        untyped(content).forEach((where, text) -> add(spots, wanted, where, survivors.in(text)));
        content.files().forEach(file -> add(spots, wanted, file.name(), inFile(survivors, texts, file)));
        RowSet set = content.structured().rows();
        Map<String, Integer> found = set == null ? Map.of() : rows.of(set, texts);
        wanted.stream()
                .filter(one -> found.containsKey(one.text()))
                .forEach(one -> spots.add(Spot.again("表格第 " + found.get(one.text()) + " 行", one)));
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

    private static void add(List<Spot> spots, List<Spot.Key> wanted, String where, Set<String> found) {
        wanted.stream().filter(one -> found.contains(one.text())).forEach(one -> spots.add(Spot.again(where, one)));
    }

    private Set<String> inFile(Survivors survivors, List<String> texts, Attachment file) {
        List<String> key = new ArrayList<>(texts);
        key.add(file.sm3() + file.name());
        return known.get(key, one -> {
            Set<String> found = survivors.in(file.name(), files.bytes(file));
            found.addAll(survivors.in(file.name()));
            return Set.copyOf(found);
        });
    }

    /**
     * What was masked, is nowhere in what was written, and can be read on the page all the same.
     *
     * @param page the page as the public would get it; drawn only where something was masked
     */
    public List<Spot> onPage(UUID publication, Content content, Supplier<String> page) {
        List<Spot.Key> wanted = new ArrayList<>(wanted(publication));
        in(publication, content).forEach(spot -> wanted.remove(spot.key()));
        List<Spot> spots = new ArrayList<>();
        if (!wanted.isEmpty()) {
            Survivors survivors =
                    new Survivors(wanted.stream().map(Spot.Key::text).toList());
            add(spots, wanted, "公众看到的页面", survivors.in(page.get()));
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
