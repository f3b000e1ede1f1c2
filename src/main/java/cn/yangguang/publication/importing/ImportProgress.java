package cn.yangguang.publication.importing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** How far an import is: a line of the terminal that is written anew, elsewhere a line every ten seconds. */
final class ImportProgress {

    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream errors;
    private final long bytes;
    private final boolean terminal = terminal();
    private final long begun = System.nanoTime();
    private long said = begun;

    /** Of so many bytes. */
    ImportProgress(PrintStream errors, long bytes) {
        this.errors = errors;
        this.bytes = bytes;
    }

    void now(Tally tally, long read) {
        long time = System.nanoTime();
        if (time - said > (terminal ? 500_000_000L : 10_000_000_000L)) {
            said = time;
            print(words(tally.lines(), read, (time - begun) / 1e9));
        }
    }

    private String words(int lines, long read, double seconds) {
        long left = Math.round(seconds * (bytes - read) / Math.max(1, read));
        String remaining = left < 90 ? left + " 秒" : Math.ceilDiv(left, 60) + " 分钟";
        return String.format(Locale.ROOT, "已处理 %,d 行，每秒 %,.0f 行，约剩 %s", lines, lines / seconds, remaining);
    }

    void say(String words) {
        print(words);
    }

    private void print(String words) {
        errors.print(terminal ? CLEAR + words : words + "\n");
        errors.flush();
    }

    /** Leaves nothing on the terminal; says how many seconds it took. */
    double end() {
        if (terminal) {
            errors.print(CLEAR);
            errors.flush();
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private static boolean terminal() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString().matches("/dev/(pts/|tty|console).*");
        } catch (IOException e) {
            return false;
        }
    }
}
