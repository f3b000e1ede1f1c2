package cn.yangguang;

import cn.yangguang.database.Database;
import cn.yangguang.database.Furnishing;
import cn.yangguang.organization.staff.FirstStaff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The running server on its database; stopped as a whole, pages first and database last. */
final class Server {

    private final String host;
    private final int port;
    private final Path data;
    private final Database database;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable ConfigurableApplicationContext context;

    Server(String host, int port, Path data, Database database) {
        this.host = host;
        this.port = port;
        this.data = data;
        this.database = database;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    }

    /**
     * Starts Spring and says where to look; or says in one sentence why it could not. Who stops the program meanwhile
     * waits for the end of it: a start whose database is taken away would only fail loudly.
     */
    synchronized Optional<String> start(boolean empty) {
        try {
            ConfigurableApplicationContext started = application().run(arguments());
            context = started;
            welcome(started, furnished(empty));
            return Optional.empty();
        } catch (RuntimeException | IOException e) {
            return Optional.of(sentence(e));
        }
    }

    /** Returns when the server has been stopped. */
    void await() {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized void stop() {
        if (stopped.getCount() == 0) {
            return;
        }
        try {
            ConfigurableApplicationContext open = context;
            if (open != null) {
                open.close();
            }
        } finally {
            database.stop();
            stopped.countDown();
        }
    }

    private static SpringApplication application() {
        SpringApplication application = new SpringApplication(Yangguang.class);
        // Spring's own hook would run beside ours and find the database gone
        application.setRegisterShutdownHook(false);
        return application;
    }

    private String[] arguments() {
        return new String[] {
            "--server.address=" + host,
            "--server.port=" + port,
            "--yangguang.data=" + data,
            "--logging.file.name=" + data.resolve("log/yangguang.log"),
            "--spring.datasource.url=" + database.url(),
            "--spring.datasource.username=" + database.user(),
            "--spring.datasource.password=" + database.password()
        };
    }

    /** A folder once begun empty stays without the demo, whatever is asked later. */
    private boolean furnished(boolean empty) throws IOException {
        Path mark = data.resolve("empty");
        if (empty && !Files.exists(mark)) {
            Files.createDirectories(data);
            Files.createFile(mark);
        }
        return !Files.exists(mark);
    }

    private void welcome(ConfigurableApplicationContext started, boolean furnished) {
        if (furnished) {
            started.getBeanProvider(Furnishing.class)
                    .orderedStream()
                    .forEach(furnishing -> furnishing.furnish(System.out::println));
        }
        // said before the end of the transaction, as the demo does it
        started.getBean(TransactionTemplate.class)
                .executeWithoutResult(status ->
                        started.getBean(FirstStaff.class).makeMissing("本区").forEach(Server::introduce));
        String bound = started.getEnvironment().getRequiredProperty("local.server.port");
        System.out.println("阳光已启动，请用浏览器打开 http://" + host + ":" + bound + "/ （按 Ctrl-C 停止）");
    }

    private static void introduce(FirstStaff.Made admin) {
        System.out.println(
                "已建立" + admin.name() + "账号，口令只显示这一次，首次登录须修改并绑定手机验证器：用户名 " + admin.login() + "  口令 " + admin.password());
    }

    private String sentence(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return "端口 " + port + " 已被占用，请停止占用它的程序，或用 --port 指定另一个端口。";
            }
            if (cause instanceof FlywayValidateException) {
                return "数据目录 " + data + " 中的数据库由更新版本的阳光程序建立或被改动过，请使用与它一致的版本启动。";
            }
        }
        return "启动没有成功，原因见 " + data.resolve("log/yangguang.log") + "。";
    }
}
