package cn.yangguang.publication.pages;

import cn.yangguang.publication.Body;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.findings.KeptFindings;
import cn.yangguang.publication.findings.MarkedBody;
import cn.yangguang.publication.findings.Spot;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.keeping.LookingBefore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws up what a machine found in a draft: a numbered list, and the text with the same numbers in it. */
@Component
class FindingViews {

    /** Nobody works through more at one time; the rest shows when these are settled. */
    private static final int MOST = 200;

    private final LookingBefore looking;
    private final KeptFindings kept;

    FindingViews(LookingBefore looking, KeptFindings kept) {
        this.looking = looking;
        this.kept = kept;
    }

    /** What is found, and the body in which it is marked. */
    record Drawn(PublicationPage.Findings findings, String body) {}

    Drawn draw(KeptEdition edition, boolean drafting) {
        UUID id = edition.publication().id();
        String body = edition.content().body();
        List<Spot> spots = drafting ? looking.open(edition) : List.of();
        Map<Object, List<Spot>> grouped = spots.stream()
                .collect(Collectors.groupingBy(FindingViews::settled, LinkedHashMap::new, Collectors.toList()));
        List<PublicationPage.Found> found = new ArrayList<>();
        List<MarkedBody.Mark> marks = new ArrayList<>();
        for (List<Spot> same : grouped.values()) {
            if (found.size() < MOST) {
                int number = found.size() + 1;
                found.add(new PublicationPage.Found(number, same.getFirst()));
                same.stream()
                        .filter(spot -> spot.part() == Content.Part.BODY && spot.start() >= 0)
                        .map(spot -> new MarkedBody.Mark(
                                spot.start(), spot.start() + spot.text().length(), number))
                        .forEach(marks::add);
            }
        }
        int stopping = (int) grouped.values().stream()
                .filter(same -> same.getFirst().stops())
                .count();
        marks.sort((one, other) -> Integer.compare(one.start(), other.start()));
        String marked = marks.isEmpty() ? body : MarkedBody.of(body, marks);
        PublicationPage.Findings findings =
                new PublicationPage.Findings(found, grouped.size() - found.size(), stopping, kept.of(id));
        return new Drawn(findings, Body.shown(marked));
    }

    /** What one click settles together: a personal datum wherever it stands in one part, else each place by itself. */
    private static Object settled(Spot spot) {
        return spot.correction().isEmpty() ? List.of(spot.where(), spot.key()) : spot;
    }
}
