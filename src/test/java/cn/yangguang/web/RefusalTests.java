package cn.yangguang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What cannot be taken is refused with a page of ours, whoever refuses it: a room, a filter or the container. */
@WebHouseTest
class RefusalTests {

    @LocalServerPort
    int port;

    @Autowired
    TryOutPages pages;

    private Visitor clerk = new Visitor(0);

    @BeforeEach
    void signIn() {
        clerk = new Visitor(port);
        clerk.signIn(WebHouse.CLERK, WebHouse.PASSWORD);
    }

    @Test
    void aNulInAnyFieldIsAnsweredWithWhatToDo() {
        List<HttpResponse<String>> answers = List.of(
                clerk.post("/desk/form", Map.of("title", "年度\0要点")),
                clerk.get("/desk/number?n=%00"),
                new Visitor(port).signIn("lin\0", "x"));
        for (HttpResponse<String> answer : answers) {
            assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(400);
            assertThat(Visitor.page(answer).select("main").text()).contains("控制字符", "记事本");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValue(PageHeaders.POLICY);
        }
    }

    @Test
    void whatNobodySeesIsLeftOutOfWhateverIsPosted() {
        clerk.post("/desk/form", Map.of("title", "补\u200b贴\u202e公示\u0007"));
        assertThat(Visitor.page(clerk.get("/desk")).text()).contains("已保存“补贴公示”。");
    }

    /** One that was set with such a character would open nothing any more. */
    @Test
    void noPasswordIsChanged() throws IOException {
        List<String> asked;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            asked = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> Pattern.compile("Field\\.password\\(\\s*\"(\\w+)\"")
                            .matcher(source(file))
                            .results()
                            .map(found -> found.group(1)))
                    .toList();
        }
        assertThat(asked).hasSizeGreaterThan(4);
        assertThat(SeenText.PASSWORDS).containsExactlyInAnyOrderElementsOf(Set.copyOf(asked));
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void wordsInAnotherEncodingAreSaidToBeUnreadable() throws IOException {
        HttpResponse<String> asked = clerk.get("/desk/number?n=%B2%C6");
        assertThat(asked.statusCode()).isEqualTo(400);
        assertThat(Visitor.page(asked).select("h1").text()).isEqualTo("有认不出的文字");
        String form = "title=%B2%C6";
        String answer = raw("POST /sign-in HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                + "\r\nConnection: close\r\n\r\n" + form);
        assertThat(answer).startsWith("HTTP/1.1 400").contains("有认不出的文字");
    }

    @Test
    void anAddressOfNobodysInLargeTypeIsNotFound() {
        HttpResponse<String> answer = new Visitor(port).get("/large/x");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Visitor.page(answer).select("h1").text()).isEqualTo("没有找到这个页面");
    }

    @Test
    void anAddressThatMakesNoSenseIsSaidToBeOne() {
        for (String path : List.of("/desk/number?n=x", "/desk/number", "/desk/%3bx", "//twice")) {
            HttpResponse<String> answer = clerk.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(Visitor.page(answer).select("h1").text()).isEqualTo("这个网址不完整或有误");
        }
    }

    @Test
    void aFullDoorSaysWhenToComeBackAndOpensAgain() throws InterruptedException {
        Thread first = Thread.ofVirtual().start(() -> clerk.get("/desk/slow"));
        pages.inside.await();
        HttpResponse<String> full = clerk.get("/desk/quick");
        assertThat(full.statusCode()).isEqualTo(503);
        assertThat(full.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(Visitor.page(full).select("main").text()).contains("正在下载的人较多", "请过 30 秒再打开这个网址。");
        pages.free.countDown();
        first.join();
        assertThat(clerk.get("/desk/quick").statusCode()).isEqualTo(200);
    }

    @Test
    void anIdInThePathThatIsNoneIsNotFound() {
        assertThat(clerk.get("/desk/thing/12").statusCode()).isEqualTo(303);
        HttpResponse<String> answer = clerk.get("/desk/thing/x");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Visitor.page(answer).select("h1").text()).isEqualTo("没有找到这个页面");
    }

    /** Nothing of ours is asked about these: the container answers before. */
    @Test
    void whatTheContainerRefusesIsAnsweredInChinese() throws IOException {
        String host = " HTTP/1.1\r\nHost: localhost\r\n";
        List<String> requests = List.of(
                "GET /a|b" + host + "\r\n",
                "GET /%zz" + host + "\r\n",
                "GET /desk/%c0%ae" + host + "\r\n",
                "GET /a%2fb" + host + "\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET /" + host + "X: " + "x".repeat(20_000) + "\r\n\r\n",
                "GET /" + "x".repeat(20_000) + host + "\r\n");
        for (String request : requests) {
            String answer = raw(request);
            String head = answer.substring(0, Math.max(0, answer.indexOf("\r\n\r\n")));
            String line = request.lines().findFirst().orElse("");
            assertThat(head).as(line).startsWith("HTTP/1.1 4").contains("zh-CN", "Content-Security-Policy");
            Document page = Jsoup.parse(answer.substring(head.length()));
            assertThat(page.select("html").attr("lang")).as(line).isEqualTo("zh-CN");
            assertThat(page.select("h1").text()).as(line).startsWith("这个网址");
            assertThat(answer).doesNotContain("Apache", "Tomcat", "Exception");
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write(request.replaceFirst("\r\n\r\n$", "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
