package cn.yangguang.web.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One thing that can be chosen: the value that is sent and the words that are shown. */
public record Choice(String value, String label) {

    /** A choice whose words are its value. */
    public static Choice of(String label) {
        return new Choice(label, label);
    }

    /** Each of these as a choice: its name is sent, {@code label} is shown. */
    public static <E extends Enum<E>> List<Choice> each(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), label.apply(value)))
                .toList();
    }

    /** The same after the words for none of them, which send nothing. */
    public static <E extends Enum<E>> List<Choice> each(String none, E[] values, Function<E, String> label) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", none)));
        choices.addAll(each(values, label));
        return choices;
    }

    /** The one whose name was sent; nothing where none of them was. */
    public static <E extends Enum<E>> Optional<E> chosen(E[] values, @Nullable String sent) {
        return Arrays.stream(values).filter(value -> value.name().equals(sent)).findFirst();
    }
}
