package cn.yangguang.web.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form: its label, what was typed, and what was wrong with it. Absent texts are empty, so a template
 * never meets null.
 *
 * @param kind how it is asked
 * @param name the name its answer is sent under
 * @param label the question in words
 * @param values what was typed or chosen; kept as typed, also when it was wrong
 * @param hint what helps to answer
 * @param problem one sentence on what is wrong, or nothing
 * @param required whether an answer must be given; said in words beside the label, judged by the server
 * @param choices what can be chosen, for kinds that choose
 * @param autocomplete what the browser may fill in, as HTML names it
 * @param accept which files a browser offers, as HTML names them
 */
public record Field(
        Kind kind,
        String name,
        String label,
        List<String> values,
        String hint,
        String problem,
        boolean required,
        List<Choice> choices,
        String autocomplete,
        String accept) {

    /** How a question is asked. */
    public enum Kind {
        TEXT,
        PASSWORD,
        NUMBER,
        DATE,
        SEARCH,
        TEXTAREA,
        SELECT,
        FILE,
        /** One box, ticked or not; ticked it sends {@code true}. */
        CHECKBOX,
        /** Several boxes under one question. */
        CHECKBOXES,
        RADIOS;

        /** The {@code type} of the one input that asks this way. */
        public String type() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Field {
        values = List.copyOf(values);
        choices = List.copyOf(choices);
    }

    public static Field text(String name, String label) {
        return of(Kind.TEXT, name, label);
    }

    public static Field password(String name, String label) {
        return of(Kind.PASSWORD, name, label);
    }

    public static Field number(String name, String label) {
        return of(Kind.NUMBER, name, label);
    }

    /** A day; its value is an ISO date. */
    public static Field date(String name, String label) {
        return of(Kind.DATE, name, label);
    }

    public static Field search(String name, String label) {
        return of(Kind.SEARCH, name, label);
    }

    public static Field textarea(String name, String label) {
        return of(Kind.TEXTAREA, name, label);
    }

    /** A file to send; {@code accept} is a list such as {@code .docx,.pdf}. The form must be multipart. */
    public static Field file(String name, String label, String accept) {
        return new Field(Kind.FILE, name, label, List.of(), "", "", false, List.of(), "", accept);
    }

    /** One box; {@code value("true")} ticks it. */
    public static Field checkbox(String name, String label) {
        return of(Kind.CHECKBOX, name, label);
    }

    public static Field select(String name, String label, List<Choice> choices) {
        return of(Kind.SELECT, name, label).choosingFrom(choices);
    }

    public static Field radios(String name, String label, List<Choice> choices) {
        return of(Kind.RADIOS, name, label).choosingFrom(choices);
    }

    public static Field checkboxes(String name, String label, List<Choice> choices) {
        return of(Kind.CHECKBOXES, name, label).choosingFrom(choices);
    }

    private static Field of(Kind kind, String name, String label) {
        return new Field(kind, name, label, List.of(), "", "", false, List.of(), "", "");
    }

    private Field choosingFrom(List<Choice> offered) {
        return new Field(kind, name, label, values, hint, problem, required, offered, autocomplete, accept);
    }

    /** With what was typed; null, as an absent parameter comes, is nothing typed. */
    public Field value(@Nullable String typed) {
        return values(typed == null ? List.of() : List.of(typed));
    }

    /** With a day; null is none. */
    public Field value(@Nullable LocalDate day) {
        return value(day == null ? null : day.toString());
    }

    /** With everything that was chosen. */
    public Field values(List<String> chosen) {
        return new Field(kind, name, label, chosen, hint, problem, required, choices, autocomplete, accept);
    }

    public Field hint(String words) {
        return new Field(kind, name, label, values, words, problem, required, choices, autocomplete, accept);
    }

    public Field problem(String sentence) {
        return new Field(kind, name, label, values, hint, sentence, required, choices, autocomplete, accept);
    }

    public Field mustBeAnswered() {
        return new Field(kind, name, label, values, hint, problem, true, choices, autocomplete, accept);
    }

    public Field autocomplete(String token) {
        return new Field(kind, name, label, values, hint, problem, required, choices, token, accept);
    }

    /** What was typed, or nothing. */
    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean chosen(Choice choice) {
        return values.contains(choice.value());
    }

    /** The id of the first element that takes the answer; the error summary links to it. */
    public String id() {
        return "field-" + name.replaceAll("[^\\p{L}\\p{N}_-]", "-");
    }

    /** The id of one choice; the first is {@link #id()}, so that a link to the question lands on it. */
    public String id(Choice choice) {
        int place = choices.indexOf(choice);
        return place == 0 ? id() : id() + "-" + place;
    }

    /** The ids of hint and problem, or null where there is neither: then the attribute is left out. */
    public @Nullable String describedBy() {
        String ids = Stream.of(hint.isEmpty() ? "" : id() + "-hint", problem.isEmpty() ? "" : id() + "-problem")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
