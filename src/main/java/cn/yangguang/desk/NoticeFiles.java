package cn.yangguang.desk;

import cn.yangguang.document.BoundedReading;
import cn.yangguang.document.Documents;
import cn.yangguang.document.Reading;
import java.time.Duration;
import org.springframework.web.multipart.MultipartFile;

/** Reads the files of notices within bounds: small ones, one at a time, and not for long. */
final class NoticeFiles {

    private static final long MOST_BYTES = 5L << 20;
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final BoundedReading<Reading> reading;

    NoticeFiles() {
        this(Documents::read, LONGEST);
    }

    NoticeFiles(BoundedReading.Reader<Reading> reader, Duration longest) {
        this.reading = new BoundedReading<>(
                reader, Reading.Refused::new, "请改为粘贴通知全文。", new BoundedReading.Bounds(1, longest, longest));
    }

    Reading read(String name, MultipartFile file) {
        return file.getSize() > MOST_BYTES
                ? new Reading.Refused(name + " 超过 5 MB，不像是一份放假安排的通知，请只交通知本身。")
                : reading.read(name, file::getInputStream);
    }
}
