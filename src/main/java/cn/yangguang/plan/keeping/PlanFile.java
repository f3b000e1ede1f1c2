package cn.yangguang.plan.keeping;

import cn.yangguang.document.BoundedReading;
import cn.yangguang.document.Document;
import cn.yangguang.document.Documents;
import cn.yangguang.document.Reading;
import cn.yangguang.plan.reading.PlanReader;
import cn.yangguang.plan.reading.PlanReading;
import cn.yangguang.plan.reading.ReadPlan;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** What an uploaded file gave. */
sealed interface PlanFile {

    record Read(Document document, ReadPlan plan) implements PlanFile {}

    record Refused(String sentence) implements PlanFile {}

    /** Reads two files at once, each in less than half a minute. */
    static BoundedReading<PlanFile> reader() {
        BoundedReading.Bounds bounds = new BoundedReading.Bounds(2, Duration.ofSeconds(29), Duration.ofSeconds(20));
        return new BoundedReading<>(PlanFile::read, Refused::new, "请拆成几个文件后再上传。", bounds);
    }

    private static PlanFile read(String name, InputStream content) throws IOException {
        return switch (Documents.read(name, content)) {
            case Reading.Refused(String sentence) -> new Refused(sentence);
            case Reading.Read(Document document) ->
                switch (PlanReader.read(document)) {
                    case PlanReading.Refused(String sentence) -> new Refused(sentence);
                    case PlanReading.Read(ReadPlan plan) -> new Read(document, plan);
                };
        };
    }
}
