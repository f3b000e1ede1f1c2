package cn.yangguang.request.asking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Program;
import cn.yangguang.web.Visitor;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Run by bench/requests only: 500 people in the same second on a program of its own; then again, with a kill -9 between. */
@Timeout(600)
class RequestTimes {

    private static final int PEOPLE = 500;

    @TempDir
    Path folder;

    @Test
    void fiveHundredInTheSameSecond() throws Exception {
        Path data = folder.resolve("data");
        Map<String, String> numbers = new HashMap<>();
        List<Crowd.Told> killed;
        try (Program server = started(data)) {
            Visitor visitor = server.visitor();
            long begin = System.nanoTime();
            List<Crowd.Told> told = crowd(visitor, 1).ask(PEOPLE);
            System.out.printf(
                    "  %d forms sent at once (%d people): %.1f s%n",
                    told.size(), PEOPLE, (System.nanoTime() - begin) / 1e9);
            assertThat(told).noneMatch(one -> one.receipt().isEmpty());
            told.forEach(one -> take(one, numbers));
            assertThat(numbers).hasSize(PEOPLE);
            Thread killing = Thread.startVirtualThread(() -> {
                try {
                    Thread.sleep(700);
                    Program.killDatabase(data);
                    server.close();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            killed = crowd(visitor, 2).ask(PEOPLE);
            killing.join();
        }
        try (Program server = started(data)) {
            Visitor visitor = server.visitor();
            List<Crowd.Told> acknowledged =
                    killed.stream().filter(one -> one.receipt().size() == 2).toList();
            acknowledged.forEach(one -> take(one, numbers));
            for (Crowd.Told one : acknowledged) {
                String page = visitor.postBare(
                                "/open/requests/progress",
                                Map.of(
                                        "number",
                                        one.receipt().getFirst(),
                                        "code",
                                        one.receipt().getLast()))
                        .body();
                assertThat(page).contains(one.form().get("description"));
            }
            System.out.printf(
                    "  killed in between: %d of %d acknowledged, all there%n", acknowledged.size(), killed.size());
            server.stop();
        }
    }

    /** One number a form, and one form a number. */
    private static void take(Crowd.Told told, Map<String, String> numbers) {
        String number = told.receipt().getFirst();
        String once = told.form().getOrDefault("once", "");
        assertThat(numbers.merge(number, once, (one, other) -> one)).isEqualTo(once);
    }

    private Program started(Path data) throws Exception {
        return Program.start(folder.resolve("server"), "run", "--port", "0", "--data", data);
    }

    private static Crowd crowd(Visitor visitor, long seed) {
        String organ = Visitor.page(visitor.get("/open/requests/new"))
                .select("select[name=unit] option")
                .attr("value");
        return new Crowd(() -> visitor, organ, seed);
    }
}
