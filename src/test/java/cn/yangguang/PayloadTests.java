package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.WalkedDistrict.Where;
import cn.yangguang.organization.access.Role;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Texts that would like to be programs, sent through the forms of the house; then the pages that show them are opened with
 * the policy header off, and nothing runs. The suite takes some of the routes; bench/payloads takes all.
 */
@HouseTest
class PayloadTests {

    private static final int SOME_ROUTES = 12;
    private static final int SOME_PAGES = 25;
    private static final boolean ALL = Boolean.getBoolean("payloads.all");
    private static final String SHORT = "<img src=x onerror=pwn()>";

    /** What signs out, or changes who the sender is. */
    private static final Set<String> NOT_SENT = Set.of("POST /desk/password", "POST /sign-out");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    private WalkedDistrict district;
    private Errands errands;
    private List<String> payloads = List.of();

    @BeforeEach
    void aDistrict() throws IOException {
        EmptyHouse.clear(house); // every page reads the tree, and each district is one more
        district = new WalkedDistrict(house, port);
        errands = new Errands(district);
        payloads = Files.readAllLines(Path.of("src/test/resources/payloads.txt"));
    }

    private Visitor person(WalkedRoute row) {
        return district.person(row, row.roles().stream().sorted().findFirst().orElse(Role.OFFICE));
    }

    private List<WalkedRoute> rows(String method, int some) {
        Set<String> running = WalkedRoute.running(house);
        List<WalkedRoute> rows = new ArrayList<>(RouteWalkTests.ROUTES.stream()
                .filter(row -> row.route().startsWith(method) && running.contains(row.route()))
                .filter(row -> !NOT_SENT.contains(row.route()))
                .toList());
        Collections.shuffle(rows, new Random(4));
        return ALL ? rows : rows.subList(0, Math.min(some, rows.size()));
    }

    @Test
    void everyPayloadIsShownInAPieceAndNothingRuns() {
        assertThat(payloads).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(200);
        Map<String, String> pages = new LinkedHashMap<>();
        Visitor clerk = district.ofTheCity(Role.CLERK);
        Errand begin = errands.of("POST /desk/publications/new", Where.OWN);
        for (int from = 0; from < payloads.size(); from += 80) {
            List<String> some = payloads.subList(from, Math.min(from + 80, payloads.size()));
            String all = String.join("\n", some) + "\n名称\t" + String.join("\t", some);
            clerk.get("/desk/publications/new");
            HttpResponse<String> answer = begin.with(
                            "title", some.getFirst(),
                            "body", all,
                            "summary", cut(String.join(" ", some), 500),
                            "source", cut(some.getLast(), 100),
                            "keywords", cut(String.join("，", some.subList(0, some.size() / 4)), 200),
                            "reason", cut(String.join(" ", some.subList(some.size() / 2, some.size())), 300))
                    .by(clerk);
            assertThat(answer.statusCode())
                    .as(Visitor.page(answer).select(".problems").text())
                    .isEqualTo(303);
            String piece = WalkedDistrict.done(answer);
            pages.put(piece, clerk.get(piece).body());
            pages.put(piece + "/edit", clerk.get(piece + "/edit").body());
        }
        pages.put("/desk/publications", clerk.get("/desk/publications").body());
        assertThat(pages.toString()).contains("&lt;script&gt;pwn()");
        open(pages);
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }

    @Test
    void whateverAFormTakesIsShownAndNothingRuns() {
        Map<String, String> pages = new LinkedHashMap<>();
        int next = 0;
        int taken = 0;
        for (WalkedRoute row : rows("POST", SOME_ROUTES)) {
            Errand errand = errands.of(row.name(), Where.OWN);
            Visitor visitor = person(row);
            HttpResponse<String> answer =
                    hostile(errand, payloads.get(next++ % payloads.size())).by(visitor);
            keep(pages, "POST " + row.name(), answer);
            if (answer.statusCode() == 422) {
                answer = hostile(errand, SHORT).by(visitor);
                keep(pages, "POST again " + row.name(), answer);
            }
            assertThat(answer.statusCode()).as(row.name()).isLessThan(500);
            String to = answer.headers().firstValue("Location").orElse("");
            if (to.contains("/desk") || to.contains("/open")) {
                taken++;
                pages.put(
                        "after " + row.name(),
                        visitor.get(to.replaceFirst("^https?://[^/]+", "")).body());
            }
            district.renew(Where.OWN);
        }
        for (WalkedRoute row : rows("GET", SOME_PAGES)) {
            HttpResponse<String> page = errands.of(row.name(), Where.OWN).by(person(row));
            keep(pages, row.name(), page);
        }
        assertThat(taken).isGreaterThan(3);
        assertThat(pages.toString()).contains("pwn()");
        open(pages);
        System.out.println("payloads: " + taken + " forms took theirs, " + pages.size() + " pages opened");
    }

    /** Only what a browser draws can run; a table that is downloaded is none. */
    private static void keep(Map<String, String> pages, String name, HttpResponse<String> answer) {
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            pages.put(name, answer.body());
        }
    }

    /** What is written in Chinese is free text; a file bears it in its name. */
    private static Errand hostile(Errand errand, String payload) {
        List<String> more = new ArrayList<>();
        errand.form().forEach((name, value) -> {
            if (value.codePoints().anyMatch(Character::isIdeographic)) {
                more.addAll(List.of(name, value + payload));
            }
        });
        return errand.with(more.toArray(String[]::new)).called(payload.replaceAll("[\"\\\\/\\p{Cntrl}]", "") + ".txt");
    }

    /** Opens them in a browser as they were answered, without any header. */
    private void open(Map<String, String> pages) {
        try (Browser browser = Browser.on(port)) {
            Watching watching = new Watching(browser, port);
            assertThat(watching.open("<p>" + SHORT + "</p><a href='javascript:pwn()'>看</a><img src=//x.invalid/a>"))
                    .as("the watch sees what runs")
                    .contains("ran", "javascript:pwn()", "http://x.invalid/a");
            List<String> wrong = new ArrayList<>();
            pages.forEach((name, html) -> {
                String seen = watching.open(html);
                if (!seen.isEmpty()) {
                    wrong.add(name + ": " + seen);
                }
            });
            assertThat(wrong).isEmpty();
        }
    }
}
