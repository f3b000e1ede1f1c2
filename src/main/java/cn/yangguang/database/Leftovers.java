package cn.yangguang.database;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * The processes of a server whose program was killed. They are told by their working folder, not by the number in
 * postmaster.pid, which may by now be a zombie's, a stranger's or another container's.
 */
final class Leftovers {
    private Leftovers() {}

    /** Ends every server process that still works in {@code cluster} and clears its pid file. */
    static void end(Path cluster) throws IOException {
        signal("INT", cluster, postmaster(cluster));
        if (!gone(cluster, Duration.ofSeconds(30))) {
            signal("KILL", cluster, Optional.empty());
            gone(cluster, Duration.ofSeconds(10));
        }
        Files.deleteIfExists(cluster.resolve("postmaster.pid"));
    }

    /**
     * Deletes a folder in which a killed program's initdb may still be writing; it gives up as soon as its files are gone.
     *
     * @throws IOException if something writes there for longer than half a minute, or a file cannot be deleted
     */
    static void delete(Path folder) throws IOException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (Files.exists(folder)) {
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (DirectoryNotEmptyException | NoSuchFileException e) {
                if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                pause();
            }
        }
    }

    /** Sends a signal that Java cannot send to one process. */
    static void signal(String name, long pid) throws IOException {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void signal(String name, Path cluster, Optional<Long> only) throws IOException {
        for (long pid : processes(cluster)) {
            if (only.isEmpty() || only.get() == pid) {
                signal(name, pid);
            }
        }
    }

    private static boolean gone(Path cluster, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!processes(cluster).isEmpty()) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The server to be told to stop; its children end with it. Without a pid file each process is told. */
    private static Optional<Long> postmaster(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Files.readString(file).lines().findFirst().map(line -> Long.parseLong(line.strip()));
    }

    /** A zombie has no working folder, so none is counted. */
    private static List<Long> processes(Path cluster) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> worksIn(cluster, Path.of("/proc/" + pid)))
                .toList();
    }

    private static boolean worksIn(Path cluster, Path process) {
        try {
            return Files.readString(process.resolve("comm")).strip().equals("postgres")
                    && Files.readSymbolicLink(process.resolve("cwd")).equals(cluster);
        } catch (IOException e) {
            return false; // it has ended, or belongs to another user
        }
    }
}
