package cn.yangguang.plan.keeping;

import cn.yangguang.document.Document;
import cn.yangguang.document.Documents;
import cn.yangguang.document.Reading;
import cn.yangguang.plan.reading.PlanReader;
import cn.yangguang.plan.reading.PlanReading;
import cn.yangguang.plan.reading.ReadPlan;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads uploads within bounds: at most 30 seconds each, and two at a time, so that memory stays small. */
final class BoundedReading {

    private static final int MOST_SECONDS = 30;

    private final Semaphore places = new Semaphore(2);

    /** What a file gave. */
    sealed interface Outcome {
        record Read(Document document, ReadPlan plan) implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    Outcome read(String name, byte[] content) {
        boolean place = false;
        try {
            place = places.tryAcquire(MOST_SECONDS, TimeUnit.SECONDS);
            return place ? inTime(name, content) : new Outcome.Refused("正在读取的文件较多，请过几分钟再上传 " + name + "。");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome.Refused(name + " 的读取被中断，请再试一次。");
        } finally {
            if (place) {
                places.release();
            }
        }
    }

    private static Outcome inTime(String name, byte[] content) throws InterruptedException {
        FutureTask<Outcome> task = new FutureTask<>(() -> read(Documents.read(name, content)));
        Thread.ofPlatform().daemon().name("plan").start(task);
        try {
            return task.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            return new Outcome.Refused(name + " 过于复杂，" + MOST_SECONDS + " 秒内没有读完，请拆成几个文件后再上传。");
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static Outcome read(Reading reading) {
        return switch (reading) {
            case Reading.Refused(String sentence) -> new Outcome.Refused(sentence);
            case Reading.Read(Document document) ->
                switch (PlanReader.read(document)) {
                    case PlanReading.Refused(String sentence) -> new Outcome.Refused(sentence);
                    case PlanReading.Read(ReadPlan plan) -> new Outcome.Read(document, plan);
                };
        };
    }
}
