package cn.yangguang.duty.evidence.looking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetching reaches the open internet and nothing else, and comes to an end. */
class FetchingTests {

    private static final Fetching.Limits SHORT = new Fetching.Limits(Duration.ofSeconds(2), 1 << 20);

    private final Site site = new Site();

    @AfterEach
    void close() {
        site.close();
    }

    /** As the real one, with the machine's own names, except that this one host may be anywhere. */
    private static Fetching local() {
        return new Fetching(
                new PublicAddresses(InetAddress::getAllByName, new AllowedHosts(List.of("127.0.0.1"))), SHORT);
    }

    /** Without any exception; every name means these addresses. */
    private static Fetching strict(String... meaning) {
        PublicAddresses.Names names = host -> {
            InetAddress[] found = new InetAddress[meaning.length];
            for (int i = 0; i < meaning.length; i++) {
                found[i] = InetAddress.getByName(meaning[i]);
            }
            return found;
        };
        return new Fetching(new PublicAddresses(names, AllowedHosts.NONE), SHORT);
    }

    private static Fetching real() {
        return new Fetching(new PublicAddresses(InetAddress::getAllByName, AllowedHosts.NONE), SHORT);
    }

    @Test
    void aPageIsFetchedWithItsTypeAndAddressInTheEnd() {
        site.html("/page", "<html><title>公告</title></html>").redirect("/old", "/page");
        assertThat(local().fetch(site.at("/old#part"))).isInstanceOfSatisfying(Fetched.Page.class, page -> {
            assertThat(page.address().getPath()).isEqualTo("/page");
            assertThat(page.type()).startsWith("text/html");
            assertThat(new String(page.content(), StandardCharsets.UTF_8)).contains("公告");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.1.2.3/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:a00:1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://[fd00::1]/",
                "http://[fe80::1]/",
                "http://0.0.0.0/",
                "http://10.1.2.3/",
                "http://100.64.0.1/",
                "http://172.16.0.1/",
                "http://192.168.0.1/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "http://localhost/",
                "ftp://www.example.cn/",
                "file:///etc/passwd",
                "gopher://www.example.cn/",
                "http://user:secret@www.example.cn/",
                "http://www.example.cn:22/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://",
                "不是网址"
            })
    void addressesThatAreNotOfTheOpenInternetAreRefused(String address) {
        Fetched became = real().fetch(address);
        assertThat(became instanceof Fetched.Refused || became instanceof Fetched.Failed)
                .as(address + " " + became)
                .isTrue();
        if (!address.contains("0x")) {
            assertThat(became).as(address).isInstanceOf(Fetched.Refused.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.0.0.8", "::1", "fd12::1", "169.254.169.254", "0.0.0.0", "192.168.1.1"})
    void aNameThatMeansAnInnerAddressIsRefusedAndNobodyIsAsked(String meaning) {
        site.html("/", "<html>内部</html>");
        assertThat(strict(meaning).fetch("http://www.example.cn:8080/")).isInstanceOf(Fetched.Refused.class);
        assertThat(strict("93.184.216.34", meaning).fetch("http://www.example.cn/"))
                .as("one of several is enough")
                .isInstanceOf(Fetched.Refused.class);
        assertThat(site.asked).hasValue(0);
    }

    @Test
    void aConnectionIsMadeToTheAddressThatWasChecked() {
        AtomicInteger looked = new AtomicInteger();
        PublicAddresses.Names turning = host -> {
            boolean first = looked.getAndIncrement() == 0;
            return new InetAddress[] {InetAddress.getByName(first ? "127.0.0.1" : "127.0.0.2")};
        };
        StringBuilder host = new StringBuilder();
        site.page("/", exchange -> {
            host.append(exchange.getRequestHeaders().getFirst("Host"));
            exchange.sendResponseHeaders(200, -1);
        });
        AllowedHosts allowed = new AllowedHosts(List.of("turning.example.cn"));
        Fetching fetching = new Fetching(new PublicAddresses(turning, allowed), SHORT);
        String address = "turning.example.cn:" + site.port();
        assertThat(fetching.fetch("http://" + address + "/")).isInstanceOf(Fetched.Page.class);
        assertThat(looked).as("looked up and checked once, then used").hasValue(1);
        assertThat(host).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080/",
                "http://169.254.169.254/",
                "http://[::1]:8080/",
                "http://0.0.0.0/",
                "http://10.0.0.1/",
                "file:///etc/passwd",
                "http://www.example.cn:25/",
                "//localhost/"
            })
    void aRedirectInwardsIsRefused(String to) {
        site.redirect("/", to);
        assertThat(local().fetch(site.at("/"))).isInstanceOf(Fetched.Refused.class);
    }

    @Test
    void fiveRedirectsAreFollowedAndSixAreNot() {
        for (int i = 0; i < 6; i++) {
            site.redirect("/" + i, "/" + (i + 1));
        }
        site.html("/6", "<html></html>");
        assertThat(local().fetch(site.at("/1"))).isInstanceOf(Fetched.Page.class);
        assertThat(local().fetch(site.at("/0"))).isInstanceOf(Fetched.Refused.class);
        site.redirect("/round", "/round");
        assertThat(local().fetch(site.at("/round"))).isInstanceOf(Fetched.Refused.class);
    }

    @Test
    void whatIsGoneIsToldFromWhatFails() {
        assertThat(local().fetch(site.at("/missing"))).isEqualTo(new Fetched.Gone(404));
        site.page("/gone", exchange -> exchange.sendResponseHeaders(410, -1))
                .page("/broken", exchange -> exchange.sendResponseHeaders(503, -1));
        assertThat(local().fetch(site.at("/gone"))).isEqualTo(new Fetched.Gone(410));
        assertThat(local().fetch(site.at("/broken"))).isInstanceOf(Fetched.Failed.class);
        int nobody = site.port();
        site.close();
        assertThat(local().fetch("http://127.0.0.1:" + nobody + "/")).isInstanceOf(Fetched.Failed.class);
        assertThat(real().fetch("http://nobody.invalid/")).isInstanceOf(Fetched.Failed.class);
    }

    @Test
    void aSlowServerAndAnEndlessPageComeToAnEnd() {
        site.endless("/slow", "字".getBytes(StandardCharsets.UTF_8), 100);
        long before = System.nanoTime();
        assertThat(local().fetch(site.at("/slow"))).isInstanceOf(Fetched.Failed.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        site.endless("/endless", new byte[1 << 16], 0);
        assertThat(local().fetch(site.at("/endless"))).isInstanceOf(Fetched.Refused.class);
        site.page("/silent", exchange -> sleep());
        assertThat(local().fetch(site.at("/silent"))).isInstanceOf(Fetched.Failed.class);
    }

    private static void sleep() {
        try {
            Thread.sleep(Duration.ofSeconds(4));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aPackedPageIsUnpackedAndABombIsNot() throws IOException {
        site.page("/packed", packed("<html>打开</html>".getBytes(StandardCharsets.UTF_8)))
                .page("/bomb", packed(new byte[64 << 20]));
        assertThat(local().fetch(site.at("/packed")))
                .isInstanceOfSatisfying(
                        Fetched.Page.class,
                        page -> assertThat(new String(page.content(), StandardCharsets.UTF_8))
                                .contains("打开"));
        assertThat(local().fetch(site.at("/bomb"))).isInstanceOf(Fetched.Refused.class);
        assertThat(local().fetch(site.page("/odd", exchange -> {
                            exchange.getResponseHeaders().set("Content-Encoding", "br");
                            exchange.sendResponseHeaders(200, 3);
                            exchange.getResponseBody().write(new byte[3]);
                        })
                        .at("/odd")))
                .isInstanceOf(Fetched.Failed.class);
    }

    private static Site.Answer packed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        }
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, bytes.size());
            bytes.writeTo(exchange.getResponseBody());
        };
    }

    @Test
    void cookiesAreNeitherKeptNorSent() {
        StringBuilder sent = new StringBuilder();
        site.page("/set", exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "a=b");
            exchange.getResponseHeaders().set("Location", "/back");
            exchange.sendResponseHeaders(302, -1);
        });
        site.page("/back", exchange -> {
            sent.append(exchange.getRequestHeaders().containsKey("Cookie"));
            exchange.sendResponseHeaders(200, -1);
        });
        local().fetch(site.at("/set"));
        assertThat(sent).hasToString("false");
    }

    @Test
    void openAddressesAreLetThrough() throws UnknownHostException {
        for (String open : List.of("93.184.216.34", "223.5.5.5", "172.32.0.1", "100.128.0.1", "2400:3200::1")) {
            assertThat(PublicAddresses.open(InetAddress.getByName(open)))
                    .as(open)
                    .isTrue();
        }
        assertThat(PublicAddresses.open(InetAddress.getByName("198.18.0.1"))).isFalse();
        assertThat(PublicAddresses.open(InetAddress.getByName("2001::1")))
                .as("Teredo")
                .isFalse();
    }
}
