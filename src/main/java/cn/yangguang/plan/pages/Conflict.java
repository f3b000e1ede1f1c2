package cn.yangguang.plan.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Two people changed the same thing.
 *
 * @param back where what is stored now is shown
 * @param action where this person's own words are sent once more, with what is sent along; empty where they cannot be
 */
public record Conflict(
        UUID id,
        String title,
        String sentence,
        List<Difference> differences,
        String back,
        String action,
        List<Map.Entry<String, String>> sent) {
    public Conflict {
        differences = List.copyOf(differences);
        sent = List.copyOf(sent);
    }

    /** One question, what this person wrote, and what is there now. */
    public record Difference(String title, String yours, String theirs, boolean differs) {}
}
