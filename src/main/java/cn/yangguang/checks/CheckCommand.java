package cn.yangguang.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code check}: a text a line in, a JSON array of findings a line out, each as soon as its line is read. */
@Command(name = "check", description = "公开前检查：个人信息、密级标志、错别字、发文字号、失效链接；每行文字输出一个 JSON 数组")
public final class CheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    CommandSpec spec;

    @Parameters(paramLabel = "FILE|-", arity = "0..1", defaultValue = "-", description = "文本文件；- 或不写则从标准输入逐行读取")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    String source;

    @Override
    public Integer call() {
        try {
            return source.equals("-") ? lines(System.in) : file(Path.of(source));
        } catch (IOException broken) {
            return refuse("标准输入中断了，没有读完，请重试。");
        }
    }

    private int file(Path file) throws IOException {
        if (!Files.exists(file)) {
            return refuse(file + " 不存在，请核对路径。");
        }
        if (!Files.isRegularFile(file)) {
            return refuse(file + " 不是文件（可能是文件夹），请指定其中的一个文件。");
        }
        if (!Files.isReadable(file)) {
            return refuse(file + " 打不开，请检查是否有读取权限。");
        }
        try (InputStream lines = Files.newInputStream(file)) {
            return lines(lines);
        }
    }

    private int lines(InputStream input) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        BufferedReader lines = new BufferedReader(new InputStreamReader(input, UTF_8));
        String line = lines.readLine();
        if (line != null && line.startsWith("\ufeff")) {
            line = line.substring(1);
        }
        for (; line != null; line = lines.readLine()) {
            out.println(FindingJson.array(line, Checks.of(line)));
            out.flush();
        }
        return 0;
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return 2;
    }
}
