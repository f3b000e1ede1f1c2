package cn.yangguang.web.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** What was wrong with a form: at most one sentence a field, and sentences about the form as a whole. */
public final class FormProblems {

    private final SequencedMap<String, String> byField = new LinkedHashMap<>();
    private final List<String> general = new ArrayList<>();
    private final List<Seen> seen = new ArrayList<>();

    /** Where something can be seen that has to do with what is wrong. */
    public record Seen(String path, String words) {}

    /** Notes where to look. */
    public FormProblems see(String path, String words) {
        seen.add(new Seen(path, words));
        return this;
    }

    /** Where to look, in the order they were noted. */
    public List<Seen> seen() {
        return List.copyOf(seen);
    }

    /** Notes what is wrong with a field; the first sentence stands. */
    public FormProblems add(String field, String sentence) {
        byField.putIfAbsent(field, sentence);
        return this;
    }

    /** Notes what is wrong with the form as a whole. */
    public FormProblems add(String sentence) {
        general.add(sentence);
        return this;
    }

    public boolean isEmpty() {
        return byField.isEmpty() && general.isEmpty();
    }

    /** The sentences that belong to no field. */
    public List<String> general() {
        return List.copyOf(general);
    }

    /** The sentences by the name of their field, in the order they were noted. */
    public Map<String, String> byField() {
        return new LinkedHashMap<>(byField);
    }

    /** The fields, each with what is wrong with it. */
    public List<Field> on(List<Field> fields) {
        return fields.stream().map(this::on).toList();
    }

    /** The field with what is wrong with it. */
    public Field on(Field field) {
        String sentence = byField.get(field.name());
        return sentence == null ? field : field.problem(sentence);
    }
}
