package cn.yangguang.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Somebody with a cookie jar at a real server, for tests of any room: follows no redirect, and sends with each form the
 * token of the last page read.
 */
public final class Visitor {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String address;
    private String token = "";

    public Visitor(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    /** Signs in, with a code where one is asked for; the answer is a redirect, or the refusing page with status 422. */
    public HttpResponse<String> signIn(String username, String password) {
        HttpResponse<String> answer = passPassword(username, password);
        if (leads(answer, "/sign-in/code")) {
            get("/sign-in/code");
            HttpResponse<String> second = post("/sign-in/code", Map.of("code", AuthenticatorApp.code(username)));
            if (second.statusCode() != 303) {
                return second;
            }
        }
        if (answer.statusCode() == 302) {
            get("/desk");
        }
        return answer;
    }

    /** Sends name and password and takes no further step. */
    public HttpResponse<String> passPassword(String username, String password) {
        get("/sign-in");
        return post("/sign-in", Map.of("username", username, "password", password));
    }

    /** Scans the secret that the page shows to who must have a second factor, and sends a code of it. */
    public HttpResponse<String> enrol(String username) {
        Document page = page(get("/sign-in/enrol"));
        AuthenticatorApp.keep(username, page.expectFirst(".secret").text());
        return post(
                "/sign-in/enrol",
                Map.of(
                        "proposal",
                        page.expectFirst("input[name=proposal]").val(),
                        "code",
                        AuthenticatorApp.code(username)));
    }

    /** Whether an answer sends on to a path that begins so. */
    public static boolean leads(HttpResponse<String> answer, String path) {
        return answer.headers()
                .firstValue("Location")
                .orElse("")
                .replaceFirst("^https?://[^/]+", "")
                .startsWith(path);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** The answer once it has this status, at the latest after the second in which a change must show on public pages. */
    public HttpResponse<String> getWithinASecond(String path, int status) {
        long end = System.nanoTime() + 1_000_000_000L;
        HttpResponse<String> answer = get(path);
        while (answer.statusCode() != status && System.nanoTime() < end) {
            LockSupport.parkNanos(20_000_000);
            answer = get(path);
        }
        return answer;
    }

    /** An answer to a question with one more header. */
    public HttpResponse<String> get(String path, String header, String value) {
        return send(request(path).header(header, value).GET());
    }

    /** A download, as it came. */
    public byte[] file(String path) {
        try {
            return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Posts a form with the last token. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        Map<String, String> all = new TreeMap<>(form);
        all.put("_csrf", token);
        return postBare(path, all);
    }

    /** Posts exactly this form. */
    public HttpResponse<String> postBare(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Posts one file with the last token, as a multipart form does. */
    public HttpResponse<String> upload(String path, String field, String name, byte[] content) {
        String head = "--cut\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n"
                + "--cut\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name + "\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head),
                        HttpRequest.BodyPublishers.ofByteArray(content),
                        HttpRequest.BodyPublishers.ofString("\r\n--cut--\r\n"))));
    }

    /** The session cookie, if there is one. */
    public Optional<HttpCookie> cookie() {
        return cookies.getCookieStore().getCookies().stream().findFirst();
    }

    /** Forgets the session as a browser does that was closed. */
    public void loseCookie() {
        cookies.getCookieStore().removeAll();
    }

    /** This person, with the same cookies, at another server. */
    public Visitor at(int port) {
        Visitor there = new Visitor(port);
        cookies.getCookieStore()
                .getCookies()
                .forEach(cookie -> there.cookies.getCookieStore().add(URI.create(there.address), cookie));
        return there;
    }

    public static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Element input = page(answer).selectFirst("input[name=_csrf]");
            if (input != null) {
                token = input.val();
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
