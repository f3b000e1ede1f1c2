package cn.yangguang.publication.findings;

import cn.yangguang.checks.masking.Survivors;
import cn.yangguang.publication.Attachment;
import cn.yangguang.publication.Content;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Looks through what is about to be public for what was masked before: texts, the files' words, bytes and parts, and the
 * page as the public would get it. What somebody let stand with a reason is not looked for.
 */
@Component
public class SecondLook {

    private final MaskedValues masked;
    private final KeptFindings kept;
    private final FileSpots files;

    /** By file and by what is looked for; which of these was found. */
    private final Cache<List<String>, Set<String>> known =
            Caffeine.newBuilder().maximumSize(2_000).build();

    SecondLook(MaskedValues masked, KeptFindings kept, FileSpots files) {
        this.masked = masked;
        this.kept = kept;
        this.files = files;
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
            add(spots, wanted, part.words(), survivors.in(content.text(part)));
        }
        content.files().forEach(file -> add(spots, wanted, file.name(), inFile(survivors, texts, file)));
        return spots;
    }

    private static void add(List<Spot> spots, List<Spot.Key> wanted, String where, Set<String> found) {
        wanted.stream()
                .filter(one -> found.contains(one.text()))
                .forEach(one -> spots.add(new Spot(where, null, one.kind(), one.text(), "", "别处已经遮盖，这里还能读到", -1)));
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
     * Why this may not go out: what was to be hidden can be read in it. One sentence (Chinese) that names the place and not
     * the words, for it is read by whoever publishes.
     *
     * @param page the page as the public would get it
     */
    public Optional<String> refusal(UUID publication, Content content, String page) {
        List<Spot> spots = new ArrayList<>(in(publication, content));
        List<Spot.Key> wanted = wanted(publication);
        if (spots.isEmpty() && !wanted.isEmpty()) {
            Survivors survivors =
                    new Survivors(wanted.stream().map(Spot.Key::text).toList());
            add(spots, wanted, "公众看到的页面", survivors.in(page));
        }
        return spots.stream()
                .findFirst()
                .map(spot ->
                        "“" + spot.where() + "”里还能读到已经遮盖的" + spot.kind().words() + "，没有公开：请退回起草人，改好那里，或者写明可以公开的理由。");
    }
}
