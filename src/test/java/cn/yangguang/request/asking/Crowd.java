package cn.yangguang.request.asking;

import cn.yangguang.web.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Many people who ask in the same second, each with a form of their own. */
final class Crowd {

    private static final List<String> WHAT = List.of("验收意见", "预算批复", "征地公告", "环评文件", "评审结果");

    private final Supplier<Visitor> door;
    private final String organ;
    private final Random random;

    Crowd(Supplier<Visitor> door, String organ, long seed) {
        this.door = door;
        this.organ = organ;
        this.random = new Random(seed);
    }

    /** What somebody was told; nothing where no answer came. */
    record Told(Map<String, String> form, List<String> receipt) {}

    /** All of them at once; some send their form twice. */
    List<Told> ask(int people) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Told>> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < people; i++) {
                Map<String, String> form = form(i);
                Callable<Told> asking = () -> {
                    start.await();
                    return told(form);
                };
                answers.add(threads.submit(asking));
                if (random.nextInt(10) == 0) {
                    answers.add(threads.submit(asking));
                }
            }
            start.countDown();
            List<Told> told = new ArrayList<>();
            for (Future<Told> answer : answers) {
                told.add(got(answer));
            }
            return told;
        }
    }

    private static Told got(Future<Told> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Told told(Map<String, String> form) {
        try {
            return new Told(
                    form,
                    Visitor.page(door.get().postBare("/open/requests/new", form))
                            .select(".reference")
                            .eachText());
        } catch (IllegalStateException brokenOff) {
            return new Told(form, List.of());
        }
    }

    private Map<String, String> form(int person) {
        return new TreeMap<>(Map.of(
                "unit",
                organ,
                "once",
                new UUID(random.nextLong(), random.nextLong()).toString(),
                "name",
                "林" + person,
                "paper",
                "PASSPORT",
                "identity",
                "E%08d".formatted(random.nextInt(100_000_000)),
                "phone",
                "0531-1234567",
                "way",
                "PICK_UP",
                "description",
                WHAT.get(random.nextInt(WHAT.size())) + " 第 " + person + " 号"));
    }
}
