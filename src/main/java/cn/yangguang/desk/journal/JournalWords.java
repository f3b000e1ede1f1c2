package cn.yangguang.desk.journal;

import cn.yangguang.journal.ActWords;
import cn.yangguang.web.forms.Choice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What every room calls its deeds and things, together. */
@Component
class JournalWords {

    private final Map<String, String> acts = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();

    JournalWords(List<ActWords> rooms) {
        for (ActWords room : rooms) {
            acts.putAll(room.acts());
            kinds.putAll(room.kinds());
        }
    }

    /** The act in words; as it is kept where no room of this version has words for it. */
    String act(String act) {
        return acts.getOrDefault(act, act);
    }

    String kind(String kind) {
        return kinds.getOrDefault(kind, kind);
    }

    List<Choice> acts() {
        return choices(acts);
    }

    List<Choice> kinds() {
        return choices(kinds);
    }

    private static List<Choice> choices(Map<String, String> words) {
        return Stream.concat(
                        Stream.of(new Choice("", "全部")),
                        words.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(word -> new Choice(word.getKey(), word.getValue())))
                .toList();
    }
}
