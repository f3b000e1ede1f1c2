package cn.yangguang.publication.pages;

import cn.yangguang.publication.ReviewLevels;
import cn.yangguang.publication.ReviewLevels.Seat;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.TypedNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What was chosen about the levels of review, by the names of the questions. */
record LevelForm(Map<String, String> typed) {

    LevelForm {
        typed = Map.copyOf(typed);
    }

    static LevelForm of(MultiValueMap<String, String> sent) {
        return new LevelForm(sent.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Objects.requireNonNullElse(entry.getValue().getFirst(), ""))));
    }

    static LevelForm of(ReviewLevels levels) {
        Map<String, String> typed = new HashMap<>(Map.of("count", "" + levels.count()));
        levels.seats().forEach((level, seat) -> {
            typed.put("principal-" + level, Objects.toString(seat.principal(), ""));
            typed.put("substitute-" + level, Objects.toString(seat.substitute(), ""));
        });
        return new LevelForm(typed);
    }

    int seen() {
        return TypedNumber.version(text("seen"));
    }

    private String text(String name) {
        return typed.getOrDefault(name, "");
    }

    /** What was chosen; who is not among the people offered is nobody. Seats above the number of levels are left out. */
    ReviewLevels levels(List<UUID> offered) {
        int count = text("count").matches("[1-3]") ? Integer.parseInt(text("count")) : 0;
        Map<Integer, Seat> seats = new HashMap<>();
        for (int level = ReviewLevels.SECRECY; level <= count; level++) {
            Seat seat = new Seat(person(offered, "principal-" + level), person(offered, "substitute-" + level));
            if (seat.principal() != null || seat.substitute() != null) {
                seats.put(level, seat);
            }
        }
        return new ReviewLevels(count, seats);
    }

    private @Nullable UUID person(List<UUID> offered, String name) {
        return offered.stream()
                .filter(one -> one.toString().equals(text(name)))
                .findFirst()
                .orElse(null);
    }

    List<Field> fields(List<Choice> reviewers, List<Choice> secrecy) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.radios(
                        "count",
                        "审核级数",
                        List.of(new Choice("1", "一级：起草人以外再有一人审核校对"), new Choice("2", "二级"), new Choice("3", "三级：三审三校")))
                .value(text("count"))
                .mustBeAnswered());
        for (int level = 1; level <= ReviewLevels.MOST; level++) {
            seat(fields, level, "第 " + level + " 级", reviewers);
        }
        seat(fields, ReviewLevels.SECRECY, "保密", secrecy);
        return fields;
    }

    private void seat(List<Field> fields, int level, String words, List<Choice> people) {
        String review = level == ReviewLevels.SECRECY ? "审查人" : "审核人";
        fields.add(Field.select("principal-" + level, words + review, people).value(text("principal-" + level)));
        fields.add(Field.select("substitute-" + level, words + review + "的代理人", people)
                .value(text("substitute-" + level)));
    }
}
