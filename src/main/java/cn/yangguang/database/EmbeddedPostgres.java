package cn.yangguang.database;

import cn.yangguang.keys.Durable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** A real PostgreSQL, run by this program in its data folder and reachable on this machine only. */
public final class EmbeddedPostgres implements Database {

    private static final int FIRST_START_MEGABYTES = 500;
    private static final int LATER_MEGABYTES = 64;
    private static final long LOG_BYTES = 10 << 20;

    /** A system property: the folder of unpacked programs for whoever has many data folders, as our tests have. */
    private static final String SHARED_PROGRAMS = "yangguang.programs";

    private final DataFolder data;
    private final Supervised server;
    private final String password;
    private final int port;

    private EmbeddedPostgres(DataFolder data, Supervised server, String password, int port) {
        this.data = data;
        this.server = server;
        this.password = password;
        this.port = port;
    }

    /**
     * Starts the server of a data folder, which is made when missing; a server that a killed program left behind is ended
     * first. It returns when connections are taken.
     */
    public static Starting start(Path data) {
        String shared = System.getProperty(SHARED_PROGRAMS);
        return start(data, shared == null ? data.resolve("postgres") : Path.of(shared));
    }

    /** The server of a folder that has one: started here, or another program's, which is then left running. */
    static Starting reach(Path data) {
        Path cluster = data.resolve("postgres").resolve("cluster");
        if (!Files.exists(cluster)) {
            return new Starting.Refused("数据目录 " + data + " 里没有数据库，请用 --data 指定正确的目录。");
        }
        try {
            return DataFolder.isClaimed(data) ? join(data, cluster.resolve("postmaster.pid")) : start(data);
        } catch (IOException e) {
            return new Starting.Refused("数据目录 " + data + " 无法读取，请换用启动平台的那个用户再试。");
        }
    }

    /** The running server says its port on the fourth line of the pid file, and on the eighth that it is ready. */
    private static Starting join(Path data, Path pidFile) throws IOException {
        List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
        if (lines.size() > 7 && lines.get(7).strip().equals("ready")) {
            String password = Files.readString(data.resolve("secrets").resolve("database"));
            var running = new OutsidePostgres(url(lines.get(3).strip()), Cluster.ROLE, password.strip());
            if (running.reach() instanceof Starting.Running joined) {
                return joined;
            }
        }
        return new Starting.Refused("数据目录 " + data + " 正被另一个阳光程序使用，而它的数据库还没有就绪，请过一会儿再试。");
    }

    /**
     * Deletes a data folder that was never finished, with the server that a killed program left running in it; nothing
     * where there is none.
     *
     * @throws Refusal if another program is at work in it
     */
    public static void discard(Path data) throws Refusal, IOException {
        if (!Files.exists(data)) {
            return;
        }
        DataFolder folder = DataFolder.claim(data);
        try {
            Path cluster = folder.path().resolve("postgres").resolve("cluster");
            if (Files.exists(cluster)) {
                Leftovers.end(cluster);
            }
            Leftovers.delete(folder.path());
        } finally {
            folder.release();
        }
    }

    /** As {@link #start(Path)}, with the unpacked programs kept in a folder of their own. */
    static Starting start(Path data, Path programs) {
        DataFolder folder = null;
        try {
            folder = DataFolder.claim(data);
            return new Starting.Running(start(folder, programs));
        } catch (Refusal refusal) {
            release(folder);
            return new Starting.Refused(refusal.sentence());
        } catch (IOException e) {
            release(folder);
            return new Starting.Refused(DataFolder.refusal(data, e).sentence());
        }
    }

    @Override
    public String url() {
        return url(String.valueOf(port));
    }

    @Override
    public String user() {
        return Cluster.ROLE;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public void stop() {
        try {
            server.stop();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            data.release();
        }
    }

    private static String url(String port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.ROLE;
    }

    /** The server's process as it is now. */
    long pid() {
        return server.pid();
    }

    private static EmbeddedPostgres start(DataFolder data, Path programs) throws Refusal, IOException {
        Path home = data.below("postgres", false);
        boolean first = !Files.exists(home.resolve("cluster"));
        data.needs(first ? FIRST_START_MEGABYTES : LATER_MEGABYTES);
        Runner runner = Runner.choose(home);
        Binaries binaries = Binaries.in(Files.createDirectories(programs).toRealPath(), runner);
        Cluster cluster = new Cluster(home.resolve("cluster"), binaries, runner, log(data));
        String password = password(data.below("secrets", true).resolve("database"));
        cluster.make(password);
        int port = freePort();
        return new EmbeddedPostgres(data, Supervised.start(cluster, port), password, port);
    }

    private static void release(@org.jspecify.annotations.Nullable DataFolder folder) {
        if (folder != null) {
            folder.release();
        }
    }

    private static Path log(DataFolder data) throws IOException {
        Path log = data.below("log", false).resolve("postgres.log");
        if (Files.exists(log) && Files.size(log) > LOG_BYTES) {
            Files.move(log, log.resolveSibling("postgres.old.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    /** Made once and readable by the owner only, and on the disk before the cluster that can be opened by nothing else. */
    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Durable.writeSecret(file, HexFormat.of().formatHex(random));
            Durable.keepNames(file.resolveSibling("..").normalize());
        }
        return Files.readString(file).strip();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
