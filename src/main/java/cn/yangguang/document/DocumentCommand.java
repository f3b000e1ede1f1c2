package cn.yangguang.document;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code document}: shows what is read from an office file. */
@Command(name = "document", description = "读取办公文件（txt、md、html、docx、doc、xlsx、xls、pdf）")
public final class DocumentCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    /** Prints the blocks of a file as JSON; exit status 2 and one sentence for a file that cannot be read. */
    @Command(name = "read", description = "把文件读成标题、段落和表格，以 JSON 输出")
    int read(@Parameters(paramLabel = "FILE", description = "要读取的文件") Path file) {
        return switch (Documents.read(file)) {
            case Reading.Read read -> {
                DocumentJson.print(read.document(), System.out);
                yield 0;
            }
            case Reading.Refused refused -> {
                spec.commandLine().getErr().println(refused.sentence());
                yield 2;
            }
        };
    }
}
