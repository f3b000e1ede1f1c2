package cn.yangguang.plan;

import cn.yangguang.duty.PrintedObligation;
import cn.yangguang.plan.reading.PlanFields;
import cn.yangguang.plan.reading.ReadPlan;
import cn.yangguang.plan.reading.ReadTask;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Prints read plans as JSON, as a table to look at, or as csv for a spreadsheet; in UTF-8 on every console. */
final class PlanPrinting {
    private PlanPrinting() {}

    private static final List<String> HEADER = List.of("任务", "具体要求", "牵头单位", "责任单位", "时限", "可量化职责");

    static void print(List<ReadPlan> plans, boolean several, PlanCommand.PrintedAs format, PrintStream out) {
        String text = switch (format) {
            case json -> json(plans, several);
            case table -> plans.stream().map(PlanPrinting::table).collect(Collectors.joining("\n"));
            case csv -> csv(plans);
        };
        out.writeBytes((text + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String json(List<ReadPlan> plans, boolean several) {
        JsonMapper json = JsonMapper.builder().build();
        return several
                ? json.writeValueAsString(plans.stream().map(PlanFields::of).toList())
                : json.writeValueAsString(PlanFields.of(plans.getFirst()));
    }

    private static String table(ReadPlan plan) {
        StringBuilder table = new StringBuilder();
        table.append(plan.title() == null ? plan.document() : plan.title()).append('\n');
        int number = 0;
        for (ReadTask task : plan.tasks()) {
            table.append("\n%d. %s%n".formatted(++number, String.join(" / ", task.path())));
            table.append("   要求：").append(task.requirement()).append('\n');
            row(table, "牵头", String.join("、", task.lead()));
            row(table, "责任", String.join("、", task.units()));
            row(table, "时限", task.deadline() == null ? "" : task.deadline());
            row(table, "职责", duties(task));
            row(table, "存疑", String.join("；", task.unsure()));
        }
        return table.toString();
    }

    private static void row(StringBuilder table, String name, String value) {
        if (!value.isEmpty()) {
            table.append("   ").append(name).append("：").append(value).append('\n');
        }
    }

    private static String duties(ReadTask task) {
        return task.obligations().stream().map(PrintedObligation::text).collect(Collectors.joining("、"));
    }

    private static String csv(List<ReadPlan> plans) {
        StringBuilder csv = new StringBuilder("\uFEFF").append(line(HEADER));
        for (ReadPlan plan : plans) {
            for (ReadTask task : plan.tasks()) {
                csv.append('\n')
                        .append(line(List.of(
                                String.join(" / ", task.path()),
                                task.requirement(),
                                String.join("、", task.lead()),
                                String.join("、", task.units()),
                                task.deadline() == null ? "" : task.deadline(),
                                duties(task))));
            }
        }
        return csv.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(PlanPrinting::cell).collect(Collectors.joining(","));
    }

    /** A cell that a spreadsheet would take for a formula is shown as text (OWASP: CSV injection). */
    private static String cell(String text) {
        String safe = text.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
