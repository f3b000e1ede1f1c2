package cn.yangguang.database;

import cn.yangguang.keys.Durable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The folder with the server's rows, and the programs and the user that may touch it. */
record Cluster(Path folder, Binaries binaries, Runner runner, Path log) {

    static final String ROLE = "yangguang";

    /** Makes the cluster when there is none: whole or not at all. */
    void make(String password) throws Refusal, IOException {
        if (Files.exists(folder)) {
            check();
            runner.own(folder);
            return;
        }
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectory(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        runner.own(unfinished);
        initialise(unfinished, password);
        open(unfinished, password);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        // a name lost in a power cut would look like no cluster at the next start
        Durable.keepNames(folder.resolveSibling("."));
    }

    /** PostgreSQL's files of one major version are not read by another. */
    private void check() throws Refusal, IOException {
        String version = Files.readString(folder.resolve("PG_VERSION")).strip();
        int major = Integer.parseInt(version);
        if (major > binaries.major()) {
            throw new Refusal("数据目录中的数据库由更新的版本（PostgreSQL " + major + "）建立，当前程序只支持 " + binaries.major()
                    + "，请使用更新版本的阳光程序打开 " + folder + "。");
        }
        if (major < binaries.major()) {
            throw new Refusal("数据目录中的数据库是旧版本（PostgreSQL " + major + "），当前程序使用 " + binaries.major()
                    + "，请先用 pg_upgrade 升级 " + folder + "，或用建立它的程序打开。");
        }
    }

    private void initialise(Path into, String password) throws Refusal, IOException {
        Path secret = Files.createTempFile(folder.resolveSibling("."), "password", "");
        try {
            Files.writeString(secret, password + "\n");
            runner.own(secret);
            List<String> command = List.of(
                    binaries.program("initdb"),
                    "--pgdata=" + into,
                    "--username=postgres",
                    "--pwfile=" + secret,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--data-checksums",
                    "--no-instructions");
            finish(command, "");
        } finally {
            Files.delete(secret);
        }
    }

    /** Gives the program a role of its own, which is not the superuser, and its database. */
    private void open(Path cluster, String password) throws Refusal, IOException {
        finish(
                List.of(binaries.program("postgres"), "--single", "-j", "-D", cluster.toString(), "postgres"),
                """
                create role %1$s login createdb password '%2$s';

                create database %1$s owner %1$s;

                """.formatted(ROLE, password));
    }

    private void finish(List<String> command, String input) throws Refusal, IOException {
        Process process = runner.command(command)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        try {
            if (process.waitFor() != 0) {
                throw new Refusal("数据库没有建立起来，详情见 " + log + "，请检查磁盘空间和目录权限后再启动。");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the cluster was made", e);
        }
    }

    /** The server itself as a command; everything durable is on, everything large is small. */
    ProcessBuilder server(int port) {
        List<String> command = List.of(
                binaries.program("postgres"),
                "-D",
                folder.toString(),
                "--port=" + port,
                "--listen_addresses=127.0.0.1",
                "--unix_socket_directories=",
                "--fsync=on",
                "--synchronous_commit=on",
                "--full_page_writes=on",
                "--shared_buffers=64MB",
                "--max_connections=40",
                "--work_mem=8MB",
                "--effective_cache_size=512MB",
                "--max_wal_size=512MB",
                "--io_method=sync",
                "--jit=off",
                "--log_min_messages=warning",
                "--log_checkpoints=off",
                "--log_line_prefix=%m [%p] ");
        ProcessBuilder builder = runner.command(command);
        // a session of its own: Ctrl-C in the terminal must reach the program first, not the server
        builder.command().addFirst("setsid");
        return builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    }
}
