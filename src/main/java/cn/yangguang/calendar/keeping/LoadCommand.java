package cn.yangguang.calendar.keeping;

import cn.yangguang.calendar.NoticeReading;
import cn.yangguang.calendar.WorkingYear;
import cn.yangguang.document.Documents;
import cn.yangguang.document.Reading;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code calendar load}: enters a notice into the database of a data folder while no server runs on it. */
@Command(name = "load", description = "把放假安排的通知载入数据目录（平台停着的时候用；运行时请在“工作日历”页面载入）")
public final class LoadCommand implements Callable<Integer> {

    private static final int REFUSED = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "通知全文（txt、docx、doc、html、pdf）")
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    Path file;

    @Option(names = "--data", defaultValue = "data", paramLabel = "DIR", description = "数据目录，默认 ./data")
    private Path data = Path.of("data");

    @Option(names = "--year", defaultValue = "", paramLabel = "YEAR", description = "哪一年的安排；不写则从通知里读")
    private String year = "";

    @Option(names = "--notice", defaultValue = "", paramLabel = "NUMBER", description = "文号；不写则从通知里读")
    private String number = "";

    @Override
    public Integer call() {
        return switch (Documents.read(file)) {
            case Reading.Refused(String sentence) -> refuse(List.of(sentence));
            case Reading.Read(var document) -> load(NoticeText.of(document));
        };
    }

    private int load(NoticeText text) {
        Path folder = data.toAbsolutePath().normalize();
        return switch (LoadingInFolder.store(folder, text, year, number)) {
            case LoadingInFolder.Outcome.NoDatabase(String sentence) -> refuse(List.of(sentence));
            case LoadingInFolder.Outcome.Answered(NoticeReading.Refused(List<String> problems)) -> refuse(problems);
            case LoadingInFolder.Outcome.Answered(NoticeReading.Read(WorkingYear read, List<String> remarks)) -> {
                PrintWriter out = spec.commandLine().getOut();
                out.println("已载入" + read.year() + "年的放假安排：" + read.notice() + "（第 " + read.version() + " 版）。");
                remarks.forEach(out::println);
                yield 0;
            }
        };
    }

    private int refuse(List<String> sentences) {
        sentences.forEach(spec.commandLine().getErr()::println);
        return REFUSED;
    }
}
