package cn.yangguang.publication.saved;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code page}: shows what saved pages of government sites say, without server or database. */
@Command(name = "page", description = "读取保存下来的政府网站网页")
public final class PageCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /**
     * Prints one JSON object a line, in the order of the files. A file that is no page with an article gets one sentence
     * on standard error and no line, and the exit status is 2.
     */
    @Command(name = "read", description = "读出网页里文章的标题、索引号、文号、日期和正文，每个网页一行 JSON")
    int read(@Parameters(paramLabel = "FILE", arity = "1..*", description = "保存的网页文件") List<Path> files) {
        int status = 0;
        for (Path file : files) {
            switch (PageReader.read(file)) {
                case PageReading.Read read -> PageJson.print(read.page(), System.out);
                case PageReading.Refused refused -> {
                    spec.commandLine().getErr().println(refused.sentence());
                    status = 2;
                }
            }
        }
        return status;
    }
}
