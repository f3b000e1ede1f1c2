package cn.yangguang.desk;

import cn.yangguang.document.Documents;
import cn.yangguang.document.Reading;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.web.multipart.MultipartFile;

/** Reads the files of notices within bounds: small ones, one at a time, and not for long. */
final class NoticeFiles {

    private static final long MOST_BYTES = 5L << 20;
    private static final int MOST_SECONDS = 15;

    private final Semaphore place = new Semaphore(1);

    Reading read(String name, MultipartFile file) throws IOException {
        if (file.getSize() > MOST_BYTES) {
            return new Reading.Refused(name + " 超过 5 MB，不像是一份放假安排的通知，请只交通知本身。");
        }
        byte[] content = file.getBytes();
        boolean mine = false;
        try {
            mine = place.tryAcquire(MOST_SECONDS, TimeUnit.SECONDS);
            return mine ? inTime(name, content) : new Reading.Refused("正在读取另一份通知，请过一会儿再交 " + name + "。");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Reading.Refused(name + " 的读取被中断，请再试一次。");
        } finally {
            if (mine) {
                place.release();
            }
        }
    }

    private static Reading inTime(String name, byte[] content) throws InterruptedException {
        FutureTask<Reading> task = new FutureTask<>(() -> Documents.read(name, content));
        Thread.ofPlatform().daemon().name("notice").start(task);
        try {
            return task.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            return new Reading.Refused(name + " 过于复杂，" + MOST_SECONDS + " 秒内没有读完，请改为粘贴通知全文。");
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
