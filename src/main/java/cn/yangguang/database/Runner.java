package cn.yangguang.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Under whose name the server's programs run. PostgreSQL refuses to be root, so root steps into a user namespace without
 * rights or, where that is forbidden, becomes an ordinary user.
 *
 * @param prefix what stands before each command
 * @param uid the user who must own the cluster's files
 */
record Runner(List<String> prefix, int uid) {

    private static final int NOBODY = 65534;

    /** The first way that works on this machine and reaches {@code folder}. */
    static Runner choose(Path folder) throws Refusal, IOException {
        int me = owner(Path.of("/proc/self"));
        if (me != 0) {
            return new Runner(List.of(), me);
        }
        int owner = owner(folder);
        for (Runner runner : List.of(namespace(), user(owner == 0 ? NOBODY : owner), user(NOBODY))) {
            if (runner.works("/usr/bin/test", "-x", folder.toString())) {
                return runner;
            }
        }
        throw new Refusal("以 root 身份无法在 " + folder + " 运行数据库，请换用普通用户启动，或用 --data 指定所有用户都能进入的目录。");
    }

    static Runner namespace() {
        return new Runner(List.of("unshare", "-U"), 0);
    }

    static Runner user(int uid) {
        return new Runner(List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups"), uid);
    }

    /** A command of that user with nothing in its environment that could turn the server's head. */
    ProcessBuilder command(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(List.of("PATH"));
        environment.put("LC_ALL", "C.UTF-8");
        return builder;
    }

    /** Whether the command runs and ends well. */
    boolean works(String... command) {
        try {
            Process process = command(List.of(command))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Makes everything below {@code folder} this user's, when it is somebody else's. */
    void own(Path folder) throws IOException {
        if (owner(folder) == uid) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(this::give);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void give(Path file) {
        try {
            Files.setAttribute(file, "unix:uid", uid, java.nio.file.LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int owner(Path file) throws IOException {
        return (Integer) Files.getAttribute(file, "unix:uid");
    }
}
