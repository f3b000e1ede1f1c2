package cn.yangguang.publication.findings;

import cn.yangguang.checks.Checks;
import cn.yangguang.checks.Kind;
import cn.yangguang.checks.access.Accessibility;
import cn.yangguang.publication.Body;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.structured.Answer;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Looks through a piece, its files included, before people do. What was found is kept in memory by the content's hash, for
 * a draft is looked at more often than it changes; it is never written down, because it is personal data in the clear.
 */
@Component
public class Examining {

    private static final int MOST_KEPT = 100_000;

    private final Cache<String, List<Spot>> known = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((String hash, List<Spot> spots) -> 10 + spots.size())
            .build();

    private final KeptFindings kept;
    private final FileSpots files;
    private final OwnNames names;
    private final SecondLook second;
    private final DeadLinks links;

    Examining(KeptFindings kept, FileSpots files, OwnNames names, SecondLook second, DeadLinks links) {
        this.kept = kept;
        this.files = files;
        this.names = names;
        this.second = second;
        this.links = links;
    }

    /** What is still to be settled, and advice that nobody has settled; in the order of the piece. */
    public List<Spot> open(UUID publication, Content content) {
        Set<Spot.Key> settled = kept.keys(publication);
        Set<String> own = names.all();
        Predicate<String> shown = second.shown(content);
        List<Spot> spots = Stream.concat(all(content).stream(), links.in(content).stream())
                .filter(spot -> !OwnNames.covers(own, spot))
                .filter(spot -> !settled.contains(spot.key()))
                .filter(spot -> !(spot.kind().personal() && shown.test(spot.text())))
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        // these stop what goes out, so they are never passed over for what they look like
        List<Spot> again = second.in(publication, content).stream()
                .filter(one -> spots.stream()
                        .noneMatch(spot ->
                                spot.where().equals(one.where()) && spot.key().equals(one.key())))
                .toList();
        spots.addAll(again);
        return List.copyOf(spots);
    }

    /** What looks like a person in a content and, wherever it stands there, only names the house itself. */
    public Set<Spot.Key> ownNames(Content content) {
        Set<String> own = names.all();
        Set<Spot.Key> named = new HashSet<>();
        Set<Spot.Key> persons = new HashSet<>();
        all(content).forEach(spot -> (OwnNames.covers(own, spot) ? named : persons).add(spot.key()));
        named.removeAll(persons);
        return named;
    }

    /** The names of the house itself, parts of which look like persons; for whoever looks at many contents. */
    public Set<String> ownNames() {
        return names.all();
    }

    /** What is found in a content that is looked at once, and is not kept. */
    public List<Spot> found(Content content, Set<String> own) {
        return look(content).stream()
                .filter(spot -> !OwnNames.covers(own, spot))
                .toList();
    }

    /** What is found in a content, whoever has settled what. */
    private List<Spot> all(Content content) {
        return known.get(content.hash(), hash -> look(content));
    }

    private List<Spot> look(Content content) {
        List<Spot> spots = new ArrayList<>();
        for (Content.Part part : Content.Part.values()) {
            look(spots, part, content.text(part));
        }
        look(spots, "关键词", String.join(" ", content.metadata().keywords()));
        look(spots, "解读人", content.policy().interpretation().words());
        content.policy().relations().forEach(one -> look(spots, "与其他文件的关系", one.line()));
        Accessibility.of(Body.shown(content.body()))
                .forEach(finding -> spots.add(Spot.carried(Content.Part.BODY.words(), finding)));
        content.structured().answers().forEach(answer -> marks(spots, answer));
        content.files().forEach(file -> spots.addAll(files.of(file)));
        return List.copyOf(spots);
    }

    /** What the catalogue says to show is not asked about again, and the rest is not shown; a secrecy mark never stands. */
    private static void marks(List<Spot> spots, Answer answer) {
        Checks.of(answer.value()).stream()
                .filter(finding -> finding.kind() == Kind.SECRECY_MARK)
                .forEach(finding ->
                        spots.add(Spot.in("要素“" + answer.element().name() + "”", null, answer.value(), finding)));
    }

    private static void look(List<Spot> spots, Content.Part part, String text) {
        Checks.of(text).stream()
                .filter(finding -> !finding.mayStay())
                .forEach(finding -> spots.add(Spot.in(part.words(), part, text, finding)));
    }

    /** What no click changes. */
    private static void look(List<Spot> spots, String where, String text) {
        Checks.of(text).stream()
                .filter(finding -> !finding.mayStay())
                .forEach(finding -> spots.add(Spot.in(where, null, text, finding)));
    }
}
