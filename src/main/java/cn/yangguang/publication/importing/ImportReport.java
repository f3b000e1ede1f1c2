package cn.yangguang.publication.importing;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report of an import: every line that a person should look at goes into a file, the first ones are said as well. */
final class ImportReport implements AutoCloseable {

    private static final int SAID = 20;

    private final Path file;
    private final PrintWriter out;
    private final List<String> first = new ArrayList<>();
    private long remarks;

    private ImportReport(Path file) throws IOException {
        this.file = file;
        this.out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    }

    /** Into the wanted file; where none is wanted beside the source, and where nobody may write there below the data. */
    static ImportReport open(@Nullable Path wanted, Path source, Path data) throws IOException {
        if (wanted != null) {
            return new ImportReport(wanted.toAbsolutePath().normalize());
        }
        Path given = source.toAbsolutePath().normalize();
        String name = given.getFileName() + ".report.txt";
        try {
            return new ImportReport(given.resolveSibling(name));
        } catch (IOException notThere) {
            return new ImportReport(Files.createDirectories(data.resolve("log")).resolve(name));
        }
    }

    void add(List<Remark> more) {
        for (Remark one : more) {
            String words = line(one);
            if (remarks++ < SAID) {
                first.add(words);
            }
            out.println(words);
        }
        out.flush();
    }

    private static String line(Remark one) {
        String id = one.id().isEmpty() ? "" : "，id " + one.id().replaceAll("\\s", " ");
        return one.what().words() + "：" + one.file() + " 第 " + one.line() + " 行" + id + "：" + one.reason();
    }

    /** Ends the file with these sentences, and says all of it, shortened. */
    void end(List<String> sentences, PrintWriter answer) throws IOException {
        sentences.forEach(out::println);
        if (out.checkError()) {
            throw new UncheckedIOException(new IOException("the report could not be written"));
        }
        first.forEach(answer::println);
        if (remarks > first.size()) {
            answer.println("……还有 " + (remarks - first.size()) + " 行，见报告。");
        }
        sentences.forEach(answer::println);
        answer.println("报告：" + file);
        answer.flush();
    }

    @Override
    public void close() {
        out.close();
    }
}
