package cn.yangguang.checks.wording;

import cn.yangguang.checks.Finding;
import cn.yangguang.checks.Kind;
import cn.yangguang.checks.Passage;
import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Words with what should stand in their place; a line of the table has pairs such as 帐户=账户. */
final class WordList {

    private final AhoCorasickDoubleArrayTrie<String> words;
    private final Kind kind;

    private WordList(AhoCorasickDoubleArrayTrie<String> words, Kind kind) {
        this.words = words;
        this.kind = kind;
    }

    static WordList read(String name, Kind kind) {
        TreeMap<String, String> pairs = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordList.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                for (String pair : line.trim().split("\\s+", -1)) {
                    int equals = pair.indexOf('=');
                    pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
                }
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        AhoCorasickDoubleArrayTrie<String> words = new AhoCorasickDoubleArrayTrie<>();
        words.build(pairs);
        return new WordList(words, kind);
    }

    /** Finds the words that are words here: 既使 in 既使用 is not. */
    void look(Passage passage, Consumer<Finding> found) {
        words.parseText(passage.text(), (start, end, right) -> {
            if (passage.parted(start, end)) {
                found.accept(passage.finding(start, end, kind, right));
            }
        });
    }
}
