package cn.yangguang.plan.reading;

import cn.yangguang.document.Block;
import cn.yangguang.document.Document;
import cn.yangguang.document.Documents;
import cn.yangguang.document.Place;
import cn.yangguang.document.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Plans with what a careful reader takes from them: our own in the test resources, real ones beside the project. */
public final class Annotated {
    private Annotated() {}

    public static final Path OWN = Path.of("src/test/resources/plans");
    public static final Path REAL = Path.of("../shared/plans");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> SCORED =
            List.of("path", "requirement", "lead", "units", "deadline", "obligations");

    /** The plan that is read from a file, which must be readable. */
    public static ReadPlan read(Path file) {
        Reading reading = Documents.read(file);
        if (reading instanceof Reading.Read(Document document)
                && PlanReader.read(document) instanceof PlanReading.Read(ReadPlan plan)) {
            return plan;
        }
        throw new AssertionError(file + ": " + reading);
    }

    /** The tasks of a gold file, one line of JSON each, the keys that scoring ignores left out. */
    static List<String> gold(Path file) {
        List<String> tasks = new ArrayList<>();
        for (JsonNode task : json(file).get("tasks")) {
            tasks.add(line(JSON.convertValue(task, Map.class)));
        }
        return tasks;
    }

    /** The tasks as read, in the same form. */
    static List<String> tasks(ReadPlan plan) {
        Object tasks = PlanFields.of(plan).get("tasks");
        List<String> lines = new ArrayList<>();
        for (JsonNode task : JSON.valueToTree(tasks)) {
            lines.add(line(JSON.convertValue(task, Map.class)));
        }
        return lines;
    }

    static List<String> goldWithoutMeasures(Path file) {
        return gold(file).stream().map(Annotated::withoutMeasures).toList();
    }

    static List<String> tasksWithoutMeasures(ReadPlan plan) {
        return tasks(plan).stream().map(Annotated::withoutMeasures).toList();
    }

    /** Each measure of a gold file with its task, its text left out: kind and values. */
    static List<String> goldMeasures(Path file) {
        return measures(json(file).get("tasks"));
    }

    static List<String> measures(ReadPlan plan) {
        return measures(JSON.valueToTree(PlanFields.of(plan).get("tasks")));
    }

    private static List<String> measures(JsonNode tasks) {
        List<String> measures = new ArrayList<>();
        for (JsonNode task : tasks) {
            for (JsonNode obligation : task.get("obligations")) {
                ((ObjectNode) obligation).remove("text");
                measures.add(task.get("requirement").asString() + obligation);
            }
        }
        return measures;
    }

    private static String withoutMeasures(String task) {
        return task.substring(0, task.indexOf("obligations="));
    }

    private static String line(Map<?, ? extends @Nullable Object> task) {
        StringBuilder line = new StringBuilder();
        for (String key : SCORED) {
            line.append(key)
                    .append('=')
                    .append(JSON.writeValueAsString(task.get(key)))
                    .append(' ');
        }
        return line.toString();
    }

    /** Title, issuer, document number, date and year of a gold file. */
    static List<String> front(Path gold) {
        JsonNode json = json(gold);
        List<String> front = new ArrayList<>();
        for (String key : List.of("title", "issuer", "documentNumber", "issuedOn", "year")) {
            front.add(key + "=" + (json.get(key).isNull() ? null : json.get(key).asString()));
        }
        return front;
    }

    static List<String> front(ReadPlan plan) {
        return List.of(
                "title=" + plan.title(),
                "issuer=" + plan.issuer(),
                "documentNumber=" + plan.documentNumber(),
                "issuedOn=" + plan.issuedOn(),
                "year=" + plan.year());
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The blocks of one of our plans that is written down free of any format. */
    public static List<Block> blocks(String name) {
        Place nowhere = new Place.Block(1);
        List<Block> blocks = new ArrayList<>();
        for (JsonNode block : json(OWN.resolve(name + ".blocks.json")).get("blocks")) {
            blocks.add(
                    block.has("paragraph")
                            ? new Block.Paragraph(block.get("paragraph").asString(), nowhere)
                            : table(block.get("table"), nowhere));
        }
        return blocks;
    }

    private static Block.Table table(JsonNode rows, Place place) {
        List<Block.Cell> cells = new ArrayList<>();
        int columns = 0;
        for (int row = 0; row < rows.size(); row++) {
            for (JsonNode cell : rows.get(row)) {
                int column = free(cells, row);
                int rowSpan = cell.get("rowSpan").asInt();
                int columnSpan = cell.get("columnSpan").asInt();
                cells.add(new Block.Cell(
                        row, column, rowSpan, columnSpan, cell.get("text").asString(), place));
                columns = Math.max(columns, column + columnSpan);
            }
        }
        return new Block.Table(rows.size(), columns, cells, place);
    }

    private static int free(List<Block.Cell> cells, int row) {
        int column = 0;
        boolean taken = true;
        while (taken) {
            int at = column;
            taken = cells.stream()
                    .anyMatch(cell -> cell.row() <= row
                            && row < cell.row() + cell.rowSpan()
                            && cell.column() <= at
                            && at < cell.column() + cell.columnSpan());
            column += taken ? 1 : 0;
        }
        return column;
    }
}
