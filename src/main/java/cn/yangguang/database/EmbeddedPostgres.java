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

/** A real PostgreSQL, run by this program in its data folder and reachable on this machine only. */
public final class EmbeddedPostgres implements Database {

    private static final int FIRST_START_MEGABYTES = 500;
    private static final int LATER_MEGABYTES = 64;
    private static final long LOG_BYTES = 10 << 20;

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
        return start(data, data.resolve("postgres"));
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
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.ROLE;
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
