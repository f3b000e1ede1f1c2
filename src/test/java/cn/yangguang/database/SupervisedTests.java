package cn.yangguang.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who stops the program is obeyed, whatever the server is doing. */
class SupervisedTests {

    /** Takes connections at once when it is started first, and recovers for a very long time from then on. */
    private static final String SLOW_SERVER = """
            #!/bin/sh
            if [ -e "$2/started" ]; then
              touch "$2/recovering"
            else
              touch "$2/started"
              printf '1\\n2\\n3\\n4\\n5\\n6\\n7\\nready\\n' >"$2/postmaster.pid"
            fi
            # a shell's job in the background hands down that it is deaf to this signal; PostgreSQL is not
            exec env --default-signal=INT sleep 1000
            """;

    @TempDir
    Path folder;

    @Test
    @Timeout(300) // the recovery is given ten minutes
    void aServerThatRecoversForLongIsStoppedAtOnce() throws Exception {
        Path program = Files.createDirectories(folder.resolve("bin")).resolve("postgres");
        Files.writeString(program, SLOW_SERVER);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        Path rows = Files.createDirectory(folder.resolve("cluster"));
        Supervised server = Supervised.start(
                new Cluster(rows, new Binaries(folder, 18), new Runner(List.of(), 0), folder.resolve("log")), 55433);
        Child.kill(server.pid());
        while (!Files.exists(rows.resolve("recovering"))) {
            Thread.sleep(10);
        }

        Instant told = Instant.now();
        server.stop();

        assertThat(Duration.between(told, Instant.now()))
                .as("it is not killed after a minute only")
                .isLessThan(Duration.ofSeconds(30));
        assertThat(ProcessHandle.of(server.pid()).filter(ProcessHandle::isAlive))
                .isEmpty();
    }
}
