package cn.yangguang.plan.comparing;

import java.util.List;

/**
 * A task as it is compared with others: its words alone.
 *
 * @param id its number in its plan
 * @param path its headings, the widest first
 * @param units whom it names, as printed
 */
public record Passage(int id, List<String> path, String text, List<String> units) {

    public Passage {
        path = List.copyOf(path);
        units = List.copyOf(units);
    }
}
