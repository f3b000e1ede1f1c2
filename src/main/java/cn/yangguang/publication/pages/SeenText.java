package cn.yangguang.publication.pages;

import cn.yangguang.language.Characters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/** What was typed, as a person sees it: what nobody sees is left out at the door, and whoever typed is told. */
final class SeenText {

    private SeenText() {}

    /** The answers by the names of the questions. */
    static Map<String, String> of(MultiValueMap<String, String> sent) {
        return sent.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Characters.withoutUnseen(first(entry))));
    }

    private static String first(Map.Entry<String, List<String>> entry) {
        return Objects.requireNonNullElse(entry.getValue().getFirst(), "");
    }

    /** The sentence, and whether something was left out. */
    static String said(String sentence, MultiValueMap<String, String> sent) {
        boolean left = sent.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(SeenText::first)
                .anyMatch(typed -> !Characters.withoutUnseen(typed).equals(typed));
        return left ? sentence + "填写的内容里有看不见的控制字符或零宽字符，已经去掉。" : sentence;
    }
}
