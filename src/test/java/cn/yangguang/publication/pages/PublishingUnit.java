package cn.yangguang.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.context.ApplicationContext;

/** A bureau with the people through whose hands a piece goes, over real HTTP. */
public final class PublishingUnit {

    private final int port;
    private final Map<String, Integer> serials = new TreeMap<>();
    private int last = 2;

    public final People people;
    public final Unit finance;
    public final Visitor clerk;
    public final Visitor head;
    public final Visitor office;
    public final Visitor secrecy;
    public final String headLogin;

    public PublishingUnit(ApplicationContext house, int port) {
        this.port = port;
        people = People.in(house);
        finance = people.qingshi.named("青石区财政局");
        clerk = person(finance, Role.CLERK);
        headLogin = people.login(finance, Role.HEAD);
        head = signedIn(headLogin);
        office = person(people.qingshi.district, Role.OFFICE);
        secrecy = person(finance, Role.SECRECY_REVIEWER);
    }

    public Visitor person(Unit unit, Role... roles) {
        return signedIn(people.login(unit, roles));
    }

    private Visitor signedIn(String login) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(login, People.PASSWORD);
        return visitor;
    }

    public Visitor stranger() {
        return new Visitor(port);
    }

    public Map<String, String> form(String title, String body) {
        return new TreeMap<>(Map.of(
                "unit",
                finance.id().toString(),
                "title",
                title,
                "body",
                body,
                "attribute",
                "PROACTIVE",
                "documentType",
                "NOTICE",
                "subjectClass",
                "FINANCE",
                "documentNumber",
                "青财[2026]第0" + serial(title) + "号",
                "signedOn",
                "2026-03-02"));
    }

    /** Each title has its own number, the first of them 3; another piece of the same title has another. */
    private int serial(String title) {
        return serials.computeIfAbsent(title, none -> ++last);
    }

    /** Where it is on the desk. */
    public String drafted(String title, String body) {
        serials.remove(title);
        return drafted(form(title, body));
    }

    public String drafted(Map<String, String> form) {
        clerk.get("/desk/publications/new");
        return done(clerk.post("/desk/publications/new", form));
    }

    /** The version that whoever changes a piece now has before them. */
    public String seen(String piece) {
        return Visitor.page(clerk.get(piece + "/edit"))
                .expectFirst("input[name=seen]")
                .val();
    }

    /** Adds a file to a draft. */
    public void attach(String piece, String name, byte[] content) {
        String action = Visitor.page(clerk.get(piece))
                .expectFirst("form[action*=/files?]")
                .attr("action");
        done(clerk.upload(action, "file", name, content));
    }

    /** Brings a draft before the public through every hand; gives its public address. */
    public String publish(String piece) {
        done(step(clerk, piece, "submit"));
        done(step(head, piece, "review"));
        done(step(head, piece, "proofread"));
        done(step(secrecy, piece, "secrecy"));
        done(step(head, piece, "publish"));
        return open(piece);
    }

    public static String done(HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as(Visitor.page(answer).select("main").text())
                .isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    /** Takes a step with what its form holds and these fields more. */
    public static HttpResponse<String> step(Visitor visitor, String piece, String step, String... more) {
        Document page = Visitor.page(visitor.get(piece));
        Map<String, String> form = new TreeMap<>();
        for (Element input : page.select("form[action=" + piece + "/" + step + "] [name]")) {
            form.put(input.attr("name"), input.val());
        }
        form.remove("_csrf");
        form.remove("examined");
        if (!form.containsKey("seen")) {
            form.put("seen", version(visitor, piece));
        }
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return visitor.post(piece + "/" + step, form);
    }

    /** The version that somebody sees, from any form of the page; 0 where it has none. */
    private static String version(Visitor visitor, String piece) {
        Element seen = Visitor.page(visitor.get(piece)).selectFirst("input[name=seen]");
        return seen == null ? "0" : seen.val();
    }

    public String signed(String title, String body) {
        String piece = drafted(title, body);
        done(step(clerk, piece, "submit"));
        done(step(head, piece, "review"));
        done(step(head, piece, "proofread"));
        return piece;
    }

    public String cleared(String title, String body) {
        String piece = signed(title, body);
        done(step(secrecy, piece, "secrecy"));
        return piece;
    }

    public String published(String title, String body) {
        String piece = cleared(title, body);
        done(step(head, piece, "publish"));
        return piece;
    }

    /** The public address of a piece. */
    public String open(String piece) {
        return Visitor.page(head.get(piece))
                .expectFirst("a[href^=/open/pieces/]")
                .attr("href");
    }
}
