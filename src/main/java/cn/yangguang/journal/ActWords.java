package cn.yangguang.journal;

import java.util.Map;

/**
 * How a room says its deeds to people: each room that records entries registers one as a bean.
 *
 * @param acts the words of each act
 * @param kinds the words of each kind of thing
 */
public record ActWords(Map<String, String> acts, Map<String, String> kinds) {

    public ActWords {
        acts = Map.copyOf(acts);
        kinds = Map.copyOf(kinds);
    }
}
