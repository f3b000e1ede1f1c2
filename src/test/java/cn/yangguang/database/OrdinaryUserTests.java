package cn.yangguang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.FileSystemUtils;

/** The ways to run that depend on who starts the program; only root can try them all. */
@Timeout(120)
class OrdinaryUserTests {

    private static final int NOBODY = 65534;

    private Path folder = Path.of("");

    @BeforeEach
    void aFolderThatEverybodyCanEnter() throws IOException {
        assumeTrue(Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0));
        folder = Files.createTempDirectory("yangguang");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void clear() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void anOrdinaryUserRunsTheServerPlainly() throws Exception {
        String classPath = classPathForEverybody();
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.setAttribute(data, "unix:uid", NOBODY);
        try (Child child = Child.start(Runner.user(NOBODY).prefix(), classPath, data, data.resolve("postgres"))) {
            long server = child.server();
            child.acknowledge(50);
            assertThat(Files.getAttribute(Path.of("/proc/" + server), "unix:uid"))
                    .isEqualTo(NOBODY);
            child.process.destroy();
            child.process.waitFor();
            assertThat(data.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void whereNamespacesAreForbiddenRootBecomesAnOrdinaryUser() throws Exception {
        Runner namespace = Runner.namespace();
        Runner user = Runner.user(NOBODY);
        Binaries binaries = Binaries.in(Files.createDirectory(folder.resolve("programs")), namespace);
        Path log = folder.resolve("log");

        startAndStop(new Cluster(folder.resolve("cluster"), binaries, user, log));
        assertThat(Files.getAttribute(folder.resolve("cluster/base"), "unix:uid"))
                .isEqualTo(NOBODY);

        // the same rows on a machine that allows namespaces
        startAndStop(new Cluster(folder.resolve("cluster"), binaries, namespace, log));
        assertThat(Files.getAttribute(folder.resolve("cluster/base"), "unix:uid"))
                .isEqualTo(0);
    }

    private static void startAndStop(Cluster cluster) throws Exception {
        cluster.make("secret");
        Supervised.start(cluster, 55432).stop();
        assertThat(cluster.folder().resolve("postmaster.pid")).doesNotExist();
    }

    /** The jars that the launcher needs, copied from where only root may read. */
    private String classPathForEverybody() throws Exception {
        List<Path> jars = new ArrayList<>();
        for (Class<?> type : List.of(
                EmbeddedPostgres.class,
                RowWriter.class,
                org.apache.commons.compress.archivers.tar.TarArchiveInputStream.class,
                org.apache.commons.io.IOUtils.class,
                org.apache.commons.lang3.ArrayUtils.class,
                org.tukaani.xz.XZInputStream.class,
                org.postgresql.Driver.class,
                org.slf4j.Logger.class,
                FileSystemUtils.class,
                org.apache.commons.logging.LogFactory.class)) {
            jars.add(Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI()));
        }
        URL archive = EmbeddedPostgres.class.getResource("/postgres-linux-x86_64.txz");
        assertThat(archive).isNotNull();
        jars.add(Path.of(
                ((JarURLConnection) archive.openConnection()).getJarFileURL().toURI()));
        Path library = Files.createDirectory(folder.resolve("library"));
        List<String> paths = new ArrayList<>();
        for (Path jar : jars) {
            Path copy = library.resolve(paths.size() + ".jar");
            FileSystemUtils.copyRecursively(jar, copy);
            paths.add(copy.toString());
        }
        return String.join(File.pathSeparator, paths);
    }
}
