package cn.yangguang;

import cn.yangguang.database.Database;
import cn.yangguang.database.Starting;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code run}: starts the database, then the server, and stays until it is told to stop. */
@Command(name = "run", description = "启动平台，用浏览器打开它打印的地址")
class RunCommand implements Callable<Integer> {

    static final int REFUSED = 2;

    @Option(names = "--port", defaultValue = "8080", paramLabel = "PORT", description = "端口，默认 8080")
    private int port;

    @Option(names = "--host", defaultValue = "127.0.0.1", paramLabel = "HOST", description = "监听地址，默认 127.0.0.1")
    private String host = "127.0.0.1";

    @Option(names = "--data", defaultValue = "data", paramLabel = "DIR", description = "数据目录，默认 ./data")
    private Path data = Path.of("data");

    @Option(names = "--empty", description = "首次启动时不装入演示区县")
    private boolean empty;

    @Override
    public Integer call() {
        Optional<String> wrong = portTrouble();
        if (wrong.isPresent()) {
            return refuse(wrong.get());
        }
        Path folder = data.toAbsolutePath().normalize();
        return switch (Database.open(folder, System.getenv())) {
            case Starting.Refused(String sentence) -> refuse(sentence);
            case Starting.Running(Database database) -> serve(new Server(host, port, folder, database));
        };
    }

    private int serve(Server server) {
        Optional<String> wrong = server.start(empty);
        if (wrong.isPresent()) {
            server.stop();
            return refuse(wrong.get());
        }
        server.await();
        return 0;
    }

    /** Tried before anything is started: what cannot be reached in the end should not be begun. */
    private Optional<String> portTrouble() {
        if (port < 0 || port > 65535) {
            return Optional.of("端口 " + port + " 不存在，请用 --port 指定 1 至 65535 之间的端口。");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            InetSocketAddress address = new InetSocketAddress(host, port);
            if (address.isUnresolved()) {
                throw new UnknownHostException(host);
            }
            socket.bind(address);
            return Optional.empty();
        } catch (java.net.BindException e) {
            return Optional.of(host + " 上的端口 " + port + " 已被占用或无权使用，请停止占用它的程序，或用 --port 指定另一个端口。");
        } catch (IOException e) {
            return Optional.of("无法监听地址 " + host + "，请用 --host 指定本机的地址。");
        }
    }

    private static int refuse(String sentence) {
        System.err.println(sentence);
        return REFUSED;
    }
}
