package cn.yangguang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server process; one that dies unasked is started again on the same port, so that connections come back. */
final class Supervised {

    private static final Logger LOG = LoggerFactory.getLogger(Supervised.class);
    private static final Duration RECOVERY = Duration.ofMinutes(10);

    private final Cluster cluster;
    private final int port;
    private volatile boolean stopping;
    private volatile Process process;

    private Supervised(Cluster cluster, int port, Process process) {
        this.cluster = cluster;
        this.port = port;
        this.process = process;
    }

    static Supervised start(Cluster cluster, int port) throws Refusal, IOException {
        Supervised server = new Supervised(cluster, port, launch(cluster, port));
        Thread.ofPlatform().daemon().name("database-supervisor").start(server::watch);
        return server;
    }

    /** Stops the server so that it needs no recovery: fast shutdown, and the hard way only after a minute. */
    void stop() throws IOException {
        Process last = end();
        try {
            if (!last.waitFor(60, TimeUnit.SECONDS)) {
                last.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    long pid() {
        return process.pid();
    }

    private synchronized Process end() throws IOException {
        stopping = true;
        if (process.isAlive()) {
            Leftovers.signal("INT", process.pid());
        }
        return process;
    }

    private void watch() {
        try {
            while (!stopping) {
                process.waitFor();
                if (!stopping) {
                    LOG.warn("数据库意外停止，正在重新启动。");
                    revive();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void revive() throws InterruptedException {
        try {
            again();
        } catch (IOException | Refusal e) {
            if (stopping) {
                return;
            }
            LOG.error("数据库没有重新启动起来，稍后再试。", e);
            Thread.sleep(Duration.ofSeconds(2)); // a full disk may be emptied meanwhile
        }
    }

    /** Only the process is made under the lock: whoever stops the program need not wait out the server's recovery. */
    private void again() throws Refusal, IOException {
        Leftovers.end(cluster.folder());
        Process fresh;
        synchronized (this) {
            if (stopping) {
                return;
            }
            fresh = cluster.server(port).start();
            process = fresh;
        }
        awaitReady(cluster, fresh);
    }

    private static Process launch(Cluster cluster, int port) throws Refusal, IOException {
        Leftovers.end(cluster.folder());
        Process process = cluster.server(port).start();
        awaitReady(cluster, process);
        return process;
    }

    private static void awaitReady(Cluster cluster, Process process) throws Refusal, IOException {
        if (!ready(process, cluster.folder().resolve("postmaster.pid"))) {
            process.destroyForcibly();
            throw new Refusal("数据库没有启动起来，详情见 " + cluster.log() + "，请检查磁盘空间和目录权限后再启动。");
        }
    }

    /** Waits as pg_ctl does: the eighth line of the pid file says when connections are taken. */
    private static boolean ready(Process process, Path pidFile) throws IOException {
        long end = System.nanoTime() + RECOVERY.toNanos();
        try {
            while (process.isAlive() && System.nanoTime() < end) {
                if (saysReady(pidFile)) {
                    return true;
                }
                Thread.sleep(10);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static boolean saysReady(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return false;
        }
        List<String> lines = Files.readAllLines(pidFile);
        return lines.size() > 7 && lines.get(7).strip().equals("ready");
    }
}
