package cn.yangguang.publication.findings;

import cn.yangguang.checks.masking.Survivors;
import cn.yangguang.publication.structured.RowSet;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where the public rows of a piece still say what was masked. Rows never change, so what was found is kept. */
@Component
class RowSpots {

    private static final int AT_ONCE = 1_000;

    /** Between cells that are looked through together; no reading leaves it out, so two cells never make one word. */
    private static final char BETWEEN = '@';

    private final Cache<List<String>, Map<String, Integer>> known =
            Caffeine.newBuilder().maximumSize(500).build();

    private final PublicRows rows;

    RowSpots(PublicRows rows) {
        this.rows = rows;
    }

    /** What is found of these texts, with the number of the first row that says it, from 1. */
    Map<String, Integer> of(RowSet set, List<String> texts) {
        List<String> key = new ArrayList<>(texts);
        key.add(set.id().toString());
        return known.get(key, one -> {
            Looking looking = new Looking(new Survivors(texts));
            rows.eachOpen(set, looking::take);
            looking.look();
            return Map.copyOf(looking.found);
        });
    }

    /** A thousand rows are looked through as one text; only where something is found, cell by cell. */
    private static final class Looking {

        private final Survivors survivors;
        private final Map<String, Integer> found = new LinkedHashMap<>();
        private final List<List<String>> waiting = new ArrayList<>();
        private int before;

        Looking(Survivors survivors) {
            this.survivors = survivors;
        }

        void take(List<String> row) {
            waiting.add(row);
            if (waiting.size() == AT_ONCE) {
                look();
            }
        }

        void look() {
            StringBuilder all = new StringBuilder();
            waiting.forEach(row -> row.forEach(cell -> all.append(cell).append(BETWEEN)));
            if (!survivors.in(all.toString()).isEmpty()) {
                for (int row = 0; row < waiting.size(); row++) {
                    int number = before + row + 1;
                    waiting.get(row)
                            .forEach(cell -> survivors.in(cell).forEach(text -> found.putIfAbsent(text, number)));
                }
            }
            before += waiting.size();
            waiting.clear();
        }
    }
}
