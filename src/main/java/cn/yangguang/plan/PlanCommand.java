package cn.yangguang.plan;

import cn.yangguang.document.Documents;
import cn.yangguang.document.Reading;
import cn.yangguang.plan.reading.PlanReader;
import cn.yangguang.plan.reading.PlanReading;
import cn.yangguang.plan.reading.ReadPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code plan}: shows what is read from a plan, without server or database. */
@Command(name = "plan", description = "读取政务公开工作要点、任务分解表")
public final class PlanCommand implements Runnable {

    /** How a read plan is printed. */
    enum PrintedAs {
        json,
        table,
        csv
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /**
     * Prints what is read from the plans; JSON is one object for one file and an array for several. A file that cannot be
     * read gets one sentence on standard error, and the exit status is 2.
     */
    @Command(name = "read", description = "读出计划里的任务、责任单位、时限和可量化职责")
    int read(
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "要读取的文件") List<Path> files,
            @Option(names = "--format", defaultValue = "json", description = "json（默认）、table 或 csv") PrintedAs format) {
        List<ReadPlan> plans = new ArrayList<>();
        int status = 0;
        List<PlanReading> readings =
                files.parallelStream().map(PlanCommand::read).toList();
        for (PlanReading reading : readings) {
            switch (reading) {
                case PlanReading.Read read -> plans.add(read.plan());
                case PlanReading.Refused refused -> {
                    spec.commandLine().getErr().println(refused.sentence());
                    status = 2;
                }
            }
        }
        if (!plans.isEmpty()) {
            PlanPrinting.print(plans, files.size() > 1, format, System.out);
        }
        return status;
    }

    private static PlanReading read(Path file) {
        return switch (Documents.read(file)) {
            case Reading.Read read -> PlanReader.read(read.document());
            case Reading.Refused refused -> new PlanReading.Refused(refused.sentence());
        };
    }
}
