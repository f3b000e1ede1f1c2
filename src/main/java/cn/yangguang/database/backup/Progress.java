package cn.yangguang.database.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How far it is, on one line of the terminal that goes again; without a terminal nothing. */
final class Progress {

    private static final String CLEAR = "\r\u001b[K";

    private final boolean terminal = isTerminal(Path.of("/proc/self/fd/2"));

    void say(String words) {
        if (terminal) {
            System.err.print(CLEAR + words);
            System.err.flush();
        }
    }

    void end() {
        say("");
    }

    private static boolean isTerminal(Path errors) {
        try {
            return Files.readSymbolicLink(errors).toString().matches("/dev/(pts/|tty|console).*");
        } catch (IOException e) {
            return false;
        }
    }
}
