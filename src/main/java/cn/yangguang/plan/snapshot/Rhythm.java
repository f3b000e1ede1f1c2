package cn.yangguang.plan.snapshot;

import java.util.List;
import java.util.stream.IntStream;

/** How often units write for the public how a plan goes. */
public enum Rhythm {
    MONTH("每月"),
    QUARTER("每季度"),
    HALF_YEAR("每半年"),
    YEAR("每年"),
    OFF("不要求");

    private final String words;

    Rhythm(String words) {
        this.words = words;
    }

    /** In Chinese, as pages print it. */
    public String words() {
        return words;
    }

    /** The periods of a year in order; none when it is off. */
    List<Span> spans(int year) {
        return switch (this) {
            case MONTH ->
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> Span.of("%d-%02d".formatted(year, month)))
                        .toList();
            case QUARTER ->
                IntStream.rangeClosed(1, 4)
                        .mapToObj(quarter -> Span.of(year + "-Q" + quarter))
                        .toList();
            case HALF_YEAR -> List.of(Span.of(year + "-H1"), Span.of(year + "-H2"));
            case YEAR -> List.of(Span.of(String.valueOf(year)));
            case OFF -> List.of();
        };
    }
}
