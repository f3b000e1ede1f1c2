package cn.yangguang.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanCommandTests {
    private static final Path PLANS = Path.of("src/test/resources/plans");

    @TempDir
    Path folder;

    private record Answer(int status, String out, String err) {}

    private static Answer plan(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            int status = new CommandLine(new PlanCommand())
                    .setErr(new PrintWriter(err, true))
                    .execute(arguments);
            return new Answer(status, out.toString(StandardCharsets.UTF_8), err.toString());
        } finally {
            System.setOut(before);
        }
    }

    @Test
    void oneFileGivesOneObjectAndSeveralGiveAnArray() {
        String first = PLANS.resolve("A1.txt").toString();
        JsonNode one = JsonMapper.shared().readTree(plan("read", first).out());
        JsonNode several = JsonMapper.shared()
                .readTree(
                        plan("read", first, PLANS.resolve("A2.txt").toString()).out());
        assertThat(one.isObject()).isTrue();
        assertThat(one.propertyNames())
                .startsWith("document", "title", "issuer", "documentNumber", "issuedOn", "year", "tasks");
        assertThat(several.size()).isEqualTo(2);
        assertThat(several.get(0)).isEqualTo(one);
    }

    @Test
    void aFileThatCannotBeReadGetsOneSentenceAndTheOthersAreStillRead() throws Exception {
        Path empty = Files.createFile(folder.resolve("空.docx"));
        Answer answer = plan("read", empty.toString(), PLANS.resolve("A1.txt").toString());
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err().strip().lines()).singleElement().asString().contains("空.docx");
        assertThat(JsonMapper.shared().readTree(answer.out()).size()).isEqualTo(1);
    }

    @Test
    void aCellThatASpreadsheetWouldTakeForAFormulaIsPrintedAsText() throws Exception {
        Path plan = folder.resolve("a.txt");
        Files.writeString(plan, """
                工作任务\t具体要求\t责任单位
                甲事\t=HYPERLINK("x")，及时公开财政预算。\t区财政局
                乙事\t及时公开财政决算信息。\t区审计局
                丙事\t及时公开重大项目信息。\t区发改局
                """);
        assertThat(plan("read", "--format", "csv", plan.toString()).out()).contains("\"'=HYPERLINK(\"\"x\"\")");
    }

    @Test
    void aTableToLookAtNamesEveryTask() {
        assertThat(plan("read", "--format", "table", PLANS.resolve("A3.txt").toString())
                        .out())
                .contains("\n12. ")
                .contains("牵头：县财政局");
    }
}
