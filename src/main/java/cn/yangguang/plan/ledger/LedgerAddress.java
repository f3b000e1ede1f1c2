package cn.yangguang.plan.ledger;

import cn.yangguang.duty.Holder;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.TypedDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The filter as it stands in an address; what is no day, unit or standing there counts as not sent. */
public final class LedgerAddress {

    /** Where the list is. */
    public static final String PATH = "/desk/ledger";

    /** Where it is summed up. */
    static final String SUMMARY = PATH + "/summary";

    /** Where it is drawn. */
    public static final String PICTURES = PATH + "/pictures";

    private static final int LONGEST = 60;

    private LedgerAddress() {}

    /** What was asked for. */
    public static LedgerFilter read(MultiValueMap<String, String> sent) {
        String plan = one(sent, "plan");
        return new LedgerFilter(
                id(plan),
                plan.matches("\\d{4}") ? Integer.valueOf(plan) : null,
                id(one(sent, "unit")),
                one(sent, "alone").equals("true"),
                one(sent, "chapter"),
                one(sent, "section"),
                TypedDay.orNull(one(sent, "from")),
                TypedDay.orNull(one(sent, "to")),
                one(sent, "undated").equals("true"),
                sent.getOrDefault("state", List.of()).stream()
                        .flatMap(name -> Choice.chosen(State.values(), name).stream())
                        .collect(Collectors.toSet()),
                Choice.chosen(Holder.values(), one(sent, "holder")).orElse(null),
                one(sent, "office").equals("true"),
                cut(one(sent, "q")),
                Choice.chosen(Sort.values(), one(sent, "sort")).orElse(Sort.DUE));
    }

    /** The answers that make the filter, by the names of their fields; what is not asked for is left out. */
    public static Map<String, List<String>> sent(LedgerFilter filter) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        put(sent, "q", filter.text());
        put(sent, "plan", filter.plan());
        put(sent, "plan", filter.year());
        put(sent, "unit", filter.unit());
        put(sent, "alone", filter.alone() ? "true" : "");
        put(sent, "chapter", filter.chapter());
        put(sent, "section", filter.section());
        put(sent, "from", filter.from());
        put(sent, "to", filter.to());
        put(sent, "undated", filter.undated() ? "true" : "");
        put(sent, "holder", filter.holder() == null ? "" : filter.holder().name());
        put(sent, "office", filter.byOffice() ? "true" : "");
        put(sent, "sort", filter.sort() == Sort.DUE ? "" : filter.sort().name());
        if (!filter.states().isEmpty()) {
            sent.put("state", filter.states().stream().sorted().map(Enum::name).toList());
        }
        return sent;
    }

    /** The address of what the filter gives, under a path of this room. */
    public static String of(String path, LedgerFilter filter) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        sent(filter).forEach((name, values) -> values.forEach(value -> address.queryParam(name, "{v}")));
        Object[] values = sent(filter).values().stream().flatMap(List::stream).toArray();
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static void put(Map<String, List<String>> sent, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            sent.put(name, List.of(value.toString()));
        }
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name)).map(String::strip).orElse("");
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    private static @Nullable UUID id(String text) {
        return Stream.of(text)
                .filter(one -> one.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(UUID::fromString)
                .findFirst()
                .orElse(null);
    }
}
