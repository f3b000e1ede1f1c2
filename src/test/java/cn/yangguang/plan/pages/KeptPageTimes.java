package cn.yangguang.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.web.Visitor;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/** Run by bench/pages only: a kept page beside nginx with the same bytes and beside a bare handler of the same server. */
@HouseTest
@Import(KeptPageTimes.Bare.class)
class KeptPageTimes extends PlanOfficeTest {

    private static final int ROUNDS = 5;
    private static final double OF_NGINX = 0.2;
    private static final double OF_THE_BARE_HANDLER = 0.8;
    private static final AtomicReference<byte[]> BYTES = new AtomicReference<>(new byte[0]);

    @TempDir
    Path folder;

    /** What a server does at the least: constant bytes before anything else looks at the request. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Bare {

        @Bean
        FilterRegistrationBean<Filter> constantBytes() {
            Filter filter = (request, response, _) -> {
                response.setContentType("text/html;charset=UTF-8");
                response.setContentLength(BYTES.get().length);
                response.getOutputStream().write(BYTES.get());
            };
            FilterRegistrationBean<Filter> bare = new FilterRegistrationBean<>(filter);
            bare.addUrlPatterns("/bare");
            bare.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return bare;
        }
    }

    @Test
    void aKeptPageIsServedAsFastAsTheServerCan() throws Exception {
        String open = published();
        BYTES.set(new Visitor(port).get(open).body().getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("page.html"), BYTES.get());
        Map<String, String> addresses = new LinkedHashMap<>();
        int other = freePort();
        addresses.put("nginx", "http://127.0.0.1:" + other + "/page.html");
        addresses.put("bare handler", "http://127.0.0.1:" + port + "/bare");
        addresses.put("kept page", "http://127.0.0.1:" + port + open);
        Process nginx = nginx(other);
        try {
            report(addresses);
        } finally {
            nginx.destroy();
        }
    }

    private String published() {
        String plan = district.confirmed(office, PlanOffice.wellKnown());
        district.published(office, plan);
        return plan.replace("/desk/", "/open/");
    }

    private void report(Map<String, String> addresses) throws Exception {
        for (String address : addresses.values()) {
            wrk(address);
        }
        Map<String, double[]> rates = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, String> one : addresses.entrySet()) {
                rates.computeIfAbsent(one.getKey(), _ -> new double[ROUNDS])[round] = wrk(one.getValue());
            }
        }
        rates.values().forEach(Arrays::sort);
        System.out.printf("  a page of %,d bytes, wrk with 32 connections on the same machine%n", BYTES.get().length);
        rates.forEach((name, all) -> System.out.printf(
                "  %-12s median %,8.0f a second (%,.0f to %,.0f)%n", name, median(all), all[0], all[ROUNDS - 1]));
        double kept = median(Objects.requireNonNull(rates.get("kept page")));
        double ofNginx = kept / median(Objects.requireNonNull(rates.get("nginx")));
        double ofBare = kept / median(Objects.requireNonNull(rates.get("bare handler")));
        System.out.printf("  kept page: %.2f of nginx, %.2f of the bare handler%n", ofNginx, ofBare);
        assertThat(ofNginx).isGreaterThan(OF_NGINX);
        assertThat(ofBare).isGreaterThan(OF_THE_BARE_HANDLER);
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    /** Requests a second; every answer must be a good one. */
    private static double wrk(String address) throws IOException, InterruptedException {
        Process wrk = new ProcessBuilder("wrk", "-t1", "-c32", "-d4s", address)
                .redirectErrorStream(true)
                .start();
        String said;
        try (InputStream in = wrk.getInputStream()) {
            said = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(wrk.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain("Non-2xx");
        Matcher rate = Pattern.compile("Requests/sec:\\s+([0-9.]+)").matcher(said);
        assertThat(rate.find()).as(said).isTrue();
        return Double.parseDouble(rate.group(1));
    }

    private Process nginx(int port) throws IOException {
        Path settings = folder.resolve("nginx.conf");
        Files.writeString(settings, """
                daemon off; worker_processes auto; pid %1$s/nginx.pid; error_log %1$s/error.log;
                events { worker_connections 1024; }
                http {
                  access_log off; sendfile on; keepalive_requests 1000000; default_type text/html;
                  server { listen 127.0.0.1:%2$d; root %1$s; }
                }
                """.formatted(folder, port));
        // its workers run as nobody and must reach the file
        folder.toFile().setExecutable(true, false);
        folder.toFile().setReadable(true, false);
        return new ProcessBuilder("nginx", "-c", settings.toString()).start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
