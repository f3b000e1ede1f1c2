package cn.yangguang.duty.evidence.looking;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Fetches one page as anybody on the open internet could: no cookies, no proxy, no address inside a network, at most five
 * redirects, each checked like the first address. Safe for all threads.
 */
final class Fetching {

    private static final int MOST_REDIRECTS = 5;
    private static final String AGENT = "Yangguang/1 (checks links of open-government ledgers)";

    private final PublicAddresses addresses;
    private final Limits limits;

    Fetching(PublicAddresses addresses, Limits limits) {
        this.addresses = addresses;
        this.limits = limits;
    }

    /**
     * How far one fetch goes.
     *
     * @param longest for everything together, redirects included
     * @param mostBytes of the page, as sent and unpacked
     */
    record Limits(Duration longest, int mostBytes) {
        static final Limits USUAL = new Limits(Duration.ofSeconds(10), 10 << 20);
    }

    Fetched fetch(String typed) {
        Optional<URI> address = PageAddress.read(typed);
        if (address.isEmpty()) {
            return new Fetched.Refused("这不是一个能打开的网址，请从浏览器的地址栏原样复制。");
        }
        CloseableHttpClient client = client();
        FutureTask<Fetched> way = new FutureTask<>(() -> follow(client, address.get()));
        Thread.ofVirtual().name("fetch").start(way);
        try {
            return way.get(limits.longest().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return new Fetched.Failed("对方网站在 " + limits.longest().toSeconds() + " 秒内没有把网页传完，稍后自动再看。");
        } catch (ExecutionException failed) {
            return because(failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fetched.Failed("核对被中断，稍后自动再看。");
        } finally {
            way.cancel(true);
            client.close(CloseMode.IMMEDIATE);
        }
    }

    private CloseableHttpClient client() {
        Timeout wait = Timeout.of(limits.longest());
        ConnectionConfig connection = ConnectionConfig.custom()
                .setConnectTimeout(wait)
                .setSocketTimeout(wait)
                .build();
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(addresses)
                        .setDefaultConnectionConfig(connection)
                        .build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableAuthCaching()
                .setUserAgent(AGENT)
                .build();
    }

    private Fetched follow(CloseableHttpClient client, URI first) throws IOException {
        URI address = first;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Optional<String> refused = PageAddress.refused(address, addresses.allowed());
            if (refused.isPresent()) {
                return new Fetched.Refused(refused.get());
            }
            Answer answer = ask(client, address);
            String next = answer.next();
            if (next == null) {
                return answer.fetched();
            }
            Optional<URI> target = PageAddress.read(resolved(address, next));
            if (target.isEmpty()) {
                return new Fetched.Refused("网页转到了一个打不开的网址，没有核对。");
            }
            address = target.get();
        }
        return new Fetched.Refused("网页转向超过 " + MOST_REDIRECTS + " 次，没有核对。");
    }

    private static String resolved(URI from, String next) {
        try {
            return from.resolve(next.strip().replace(" ", "%20")).toString();
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    /** What one server answered: a page or its absence, or where to look instead. */
    private record Answer(Fetched fetched, @Nullable String next) {}

    private Answer ask(CloseableHttpClient client, URI address) throws IOException {
        HttpGet request = new HttpGet(address);
        request.setHeader("Accept", "text/html,*/*;q=0.8");
        request.setHeader("Accept-Language", "zh-CN");
        request.setHeader("Accept-Encoding", "gzip");
        ClassicHttpResponse response = client.executeOpen(null, request, null);
        try {
            int status = response.getCode();
            Header location = response.getFirstHeader("Location");
            boolean elsewhere = status > 300 && status < 309 && status != 304 && location != null;
            return elsewhere
                    ? new Answer(new Fetched.Failed("网页已经转到别处。"), location.getValue())
                    : new Answer(page(address, status, response.getEntity()), null);
        } finally {
            // closing alone would read an endless page to its end
            request.cancel();
        }
    }

    private Fetched page(URI address, int status, @Nullable HttpEntity entity) throws IOException {
        if (status == 404 || status == 410) {
            return new Fetched.Gone(status);
        }
        if (status != 200 || entity == null) {
            return new Fetched.Failed("对方网站没有给出网页（回应 " + status + "），稍后自动再看。");
        }
        if (entity.getContentLength() > limits.mostBytes()) {
            throw new Body.TooLarge();
        }
        String encoding = entity.getContentEncoding() == null ? "" : entity.getContentEncoding();
        byte[] content = Body.read(entity.getContent(), encoding, limits.mostBytes());
        return new Fetched.Page(address, entity.getContentType() == null ? "" : entity.getContentType(), content);
    }

    private Fetched because(@Nullable Throwable cause) {
        return switch (cause) {
            case PublicAddresses.Forbidden _ -> new Fetched.Refused("网址指向内部网络的地址，不核对。请填写公众能打开的网址，或者改为上传网页的打印件。");
            case UnknownHostException _ -> new Fetched.Failed("找不到这个网站，可能是网址有误，也可能是本机暂时连不上网络；稍后自动再看。");
            case Body.TooLarge _ ->
                new Fetched.Refused("网页超过 " + (limits.mostBytes() >> 20) + " MB，不核对。请填写公告页面本身的网址，或者改为上传文件。");
            case Body.Packed _ -> new Fetched.Failed("网页的压缩方式读不了，没有核对。");
            case null, default -> new Fetched.Failed("没有连上对方网站，稍后自动再看。");
        };
    }
}
