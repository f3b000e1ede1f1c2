package cn.yangguang.plan.ledger.filled;

import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the person answered about the rows of a sheet, by the row's number and the question. */
record Answers(Map<String, List<String>> sent) {

    static final Answers NONE = new Answers(Map.of());

    /** A question about a row, as the name of its field ends. */
    enum Question {
        WHICH,
        UNIT,
        DAY,
        WORDS,
        WHY,
        SURE
    }

    /** What makes somebody ask whether a row is meant so. */
    enum Doubt {
        SAME_ROW_TWICE,
        MERGED,
        CHANGED_SINCE,
        EARLY
    }

    Answers {
        sent = Map.copyOf(sent);
    }

    static String field(int row, Question question) {
        return question.name().toLowerCase(java.util.Locale.ROOT) + "-" + row;
    }

    /** The answer, if one was given. */
    Optional<String> to(int row, Question question) {
        return sent.getOrDefault(field(row, question), List.of()).stream()
                .map(String::strip)
                .filter(answer -> !answer.isEmpty())
                .findFirst();
    }

    /** Whether the person said that the row is meant so. */
    boolean sure(int row, Doubt doubt) {
        return sent.getOrDefault(field(row, Question.SURE), List.of()).contains(doubt.name());
    }

    /** Asks whether the row is meant so; nothing once the person said it. */
    Optional<Verdict> unlessSure(int row, Doubt doubt, String question) {
        return sure(row, doubt) ? Optional.empty() : Optional.of(whetherSure(row, doubt, question));
    }

    static Verdict whetherSure(int row, Doubt doubt, String question) {
        Choice yes = new Choice(doubt.name(), "收这一行");
        return new Verdict.Asked(question, Field.checkboxes(field(row, Question.SURE), "回答", List.of(yes)));
    }
}
