package cn.yangguang.publication.findings;

import cn.yangguang.checks.masking.Survivors;
import java.util.List;

/** What may not be read in what goes out, ready to be looked for. */
record Sought(List<Spot.Key> keys, List<String> texts, Survivors survivors) {

    static Sought of(List<Spot.Key> keys) {
        List<String> texts = keys.stream().map(Spot.Key::text).distinct().toList();
        return new Sought(List.copyOf(keys), texts, new Survivors(texts));
    }
}
