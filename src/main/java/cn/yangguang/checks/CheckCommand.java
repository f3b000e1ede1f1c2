package cn.yangguang.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.yangguang.document.Documents;
import cn.yangguang.document.Reading;
import cn.yangguang.document.content.Content;
import cn.yangguang.document.content.Unreadable;
import cn.yangguang.document.text.Encodings;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Parameters(
            paramLabel = "FILE|-",
            arity = "0..1",
            defaultValue = "-",
            description = "文本、网页、办公文件或 PDF；- 或不写则从标准输入逐行读取")
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
        return switch (Documents.read(file)) {
            case Reading.Refused refused ->
                Files.isRegularFile(file) && Files.size(file) == 0 ? 0 : refuse(refused.sentence());
            case Reading.Read read ->
                switch (read.document().format()) {
                    case TXT, CSV, MD -> text(file);
                    case HTML, DOCX, DOC, XLSX, XLS, PDF -> pieces(file);
                };
        };
    }

    /** A text file in whatever encoding, line by line, the empty lines too. */
    private int text(Path file) throws IOException {
        try {
            String text = Encodings.text(new Content(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
            return lines(new ByteArrayInputStream(text.getBytes(UTF_8)));
        } catch (Unreadable refused) {
            return refuse(refused.sentence());
        }
    }

    /** One array for each heading, paragraph and cell, and a last one for what the file carries besides. */
    private int pieces(Path file) throws IOException {
        return switch (FileChecks.of(String.valueOf(file.getFileName()), Files.readAllBytes(file))) {
            case FileChecks.Outcome.Refused refused -> refuse(refused.sentence());
            case FileChecks.Outcome.Checked checked -> {
                checked.pieces().forEach(piece -> print(piece.text(), piece.findings()));
                print("", checked.carried());
                yield 0;
            }
        };
    }

    private int lines(InputStream input) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(input, UTF_8));
        String line = lines.readLine();
        if (line != null && line.startsWith("\ufeff")) {
            line = line.substring(1);
        }
        for (; line != null; line = lines.readLine()) {
            print(line, Checks.of(line));
        }
        return 0;
    }

    private void print(String text, List<Finding> findings) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(FindingJson.array(text, findings));
        out.flush();
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return 2;
    }
}
