package cn.yangguang.plan.keeping;

import cn.yangguang.document.BoundedReading;
import cn.yangguang.document.Document;
import cn.yangguang.plan.reading.ReadPlan;
import cn.yangguang.store.Putting;
import cn.yangguang.store.Store;
import cn.yangguang.store.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Reads uploaded files as plans and keeps those that are; two at once, each in bounded time. */
@Component
public class PlanFiles {

    private final Store store;
    private final BoundedReading<PlanFile> reader = PlanFile.reader();

    PlanFiles(Store store) {
        this.store = store;
    }

    /** What became of a file. */
    public sealed interface Keeping {
        record Kept(StoredFile file, Document document, ReadPlan plan) implements Keeping {}

        /** It cannot be read or kept; the sentence says why and what to do (Chinese). */
        record Refused(String sentence) implements Keeping {}
    }

    /**
     * Reads the content under the name that its sender gave it; opens it twice.
     *
     * @throws UncheckedIOException if the content cannot be had
     */
    public Keeping keep(String fileName, InputStreamSource content) {
        return switch (reader.read(fileName, content::getInputStream)) {
            case PlanFile.Refused(String sentence) -> new Keeping.Refused(sentence);
            case PlanFile.Read(Document document, ReadPlan read) ->
                switch (put(content)) {
                    case Putting.Refused(String sentence) -> new Keeping.Refused(sentence);
                    case Putting.Kept(StoredFile file) -> new Keeping.Kept(file, document, read);
                };
        };
    }

    /** A file that no plan names does no harm: it lies under its own hash, and the next upload finds it there. */
    private Putting put(InputStreamSource content) {
        try (InputStream stream = content.getInputStream()) {
            return store.put(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
