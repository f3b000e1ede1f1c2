package cn.yangguang.desk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.Clicks;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal as the auditor reads it. */
@HouseTest
class JournalPagesTests {

    /** An act, as every room writes one: its noun, a dot, and what was done. */
    private static final Pattern ACT = Pattern.compile(
            "\"((?!cn\\.|yangguang\\.|spreadsheetml|wordprocessingml)[a-z]{2,}(?:-[a-z]+)*\\.(?!tsv|html|txt|json|csv|log)[a-z]+(?:-[a-z]+)*)\"");

    /** Rooms that record nothing, and whose files and properties are named alike. */
    private static final Set<String> SILENT =
            Set.of("database", "keys", "store", "document", "web", "checks", "publication/saved");

    @LocalServerPort
    int port;

    private final Clicks clicks;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final JournalWords words;
    private final People people;
    private final Qingshi qingshi;
    private final UserDetails auditor;

    @Autowired
    JournalPagesTests(
            ApplicationContext house,
            MockMvcTester mvc,
            JdbcClient jdbc,
            Journal journal,
            TransactionTemplate transactions,
            JournalWords words) {
        this.clicks = new Clicks(mvc);
        this.jdbc = jdbc;
        this.journal = journal;
        this.transactions = transactions;
        this.words = words;
        this.people = People.in(house);
        this.qingshi = people.qingshi;
        this.auditor = people.person(qingshi.province, Role.AUDITOR);
    }

    private void record(UUID actor, String act, UUID thing) {
        transactions.executeWithoutResult(status -> journal.record(Entry.of(actor, act, "unit", thing, "x")));
    }

    private Document read(String query) throws Exception {
        MvcTestResult answer = clicks.get(auditor, "/desk/journal" + query);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private static List<String> column(Document page, String label) {
        return page.select("td[data-label=" + label + "]").eachText();
    }

    @Test
    void deedsAreShownInWordsNewestFirstAndFoundByEveryFilter() throws Exception {
        UserDetails clerk = people.person(qingshi.district, Role.CLERK);
        UUID thing = UUID.randomUUID();
        record(people.id(clerk), "unit.add", thing);
        record(people.id(clerk), "unit.move", thing);
        Document page = read("?thing=" + thing);
        assertThat(column(page, "做了什么")).containsExactly("移动单位", "新增单位");
        assertThat(column(page, "谁")).allMatch(who -> who.contains("王小石（" + clerk.getUsername() + "）"));
        assertThat(column(read("?person=" + clerk.getUsername()), "做了什么")).containsExactly("移动单位", "新增单位");
        assertThat(column(read("?act=unit.add&thing=" + thing), "做了什么")).containsExactly("新增单位");
        assertThat(column(read("?kind=plan&thing=" + thing), "做了什么")).isEmpty();
        assertThat(column(read("?to=2020-01-01&thing=" + thing), "做了什么")).isEmpty();
        assertThat(column(read("?from=2020-01-01&thing=" + thing), "做了什么")).hasSize(2);
        assertThat(clicks.get(auditor, "/desk/journal?from=xx&person=nobody-by-this-name"))
                .hasStatus(422)
                .bodyText()
                .contains("请从日历中选择日期", "没有这个人", "value=\"xx\"");
    }

    @Test
    void pagesAreTurnedWithoutLosingOrRepeatingAnything() throws Exception {
        UUID thing = UUID.randomUUID();
        for (int i = 0; i < 120; i++) {
            record(Entry.SYSTEM, i % 2 == 0 ? "unit.add" : "unit.change", thing);
        }
        long before = people.entries();
        Set<String> seen = new TreeSet<>();
        String query = "?thing=" + thing;
        for (int size : new int[] {50, 50, 20}) {
            Document page = read(query);
            assertThat(column(page, "时间")).hasSize(size);
            seen.add(query);
            query = page.select("a[rel=next]").attr("href").replaceFirst("^[^?]*", "");
        }
        assertThat(query).isEmpty();
        assertThat(seen).hasSize(3);
        assertThat(people.entries())
                .as("a question is one entry, its further pages none")
                .isEqualTo(before + 1);
    }

    @Test
    void theExportHoldsEverythingFoundAndNoFormula() throws Exception {
        UUID thing = UUID.randomUUID();
        record(Entry.SYSTEM, "=HYPERLINK()", thing);
        record(Entry.SYSTEM, "unit.add", thing);
        long before = people.entries();
        MvcTestResult answer = clicks.post(auditor, "/desk/journal/export", "thing", thing.toString());
        assertThat(answer).hasStatusOk();
        assertThat(people.entries()).isEqualTo(before + 1);
        List<String> lines = answer.getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("\uFEFF序号,时间,谁");
        assertThat(lines.get(1)).contains("新增单位", "系统", thing.toString());
        assertThat(lines.get(2)).contains(",'=HYPERLINK()").doesNotContain(",=");
        assertThat(List.of("@a", "+1", "-1", "\tx", "x=1"))
                .extracting(ExportingJournal::harmless)
                .containsExactly("'@a", "'+1", "'-1", "'\tx", "x=1");
    }

    @Test
    void onlyTheAuditorAtTheTopReadsIt() {
        for (Role role : Role.values()) {
            UserDetails below = people.person(qingshi.district, role);
            assertThat(clicks.get(below, "/desk/journal")).hasStatus(403);
            if (role != Role.AUDITOR) {
                assertThat(clicks.get(people.person(qingshi.province, role), "/desk/journal"))
                        .hasStatus(403);
            }
        }
    }

    @Test
    void everyActThatIsWrittenDownAnywhereHasWords() throws IOException {
        Set<String> wordless = new TreeSet<>();
        Path main = Path.of("src/main/java/cn/yangguang");
        try (Stream<Path> files = Files.walk(main)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Path inside = main.relativize(file);
                if (inside.getNameCount() == 1 || SILENT.stream().anyMatch(inside::startsWith)) {
                    continue;
                }
                Matcher act = ACT.matcher(Files.readString(file));
                while (act.find()) {
                    if (words.act(act.group(1)).equals(act.group(1))) {
                        wordless.add(act.group(1) + " in " + inside);
                    }
                }
            }
        }
        jdbc
                .sql("select distinct act from journal_entry where at < :now")
                .param("now", java.time.OffsetDateTime.parse("2100-01-01T00:00:00Z"))
                .query(String.class)
                .list()
                .stream()
                .filter(act ->
                        act.matches("[a-z-]+(\\.[a-z-]+)?") && words.act(act).equals(act))
                .filter(act -> !act.startsWith("test"))
                .forEach(act -> wordless.add(act + " in the journal"));
        assertThat(wordless).as("give them words in their room's ActWords").isEmpty();
    }

    @Test
    void thePagesAreReadableAtBothWidths() {
        String login = people.login(qingshi.province, Role.AUDITOR);
        try (Browser browser = Browser.on(port)) {
            browser.look("journal", page -> browser.visit(page, login, People.PASSWORD, "/desk/journal"));
            browser.look(
                    "journal-none", page -> browser.visit(page, login, People.PASSWORD, "/desk/journal?thing=nothing"));
            browser.look("journal-check", page -> {
                browser.visit(page, login, People.PASSWORD, "/desk/journal/check");
                Browser.press(page, "核对");
                assertThat(page.locator("[role=status]").textContent()).contains("没有改动，没有缺失");
            });
            browser.look("journal-welcome", page -> browser.visit(page, login, People.PASSWORD, "/desk"));
        }
    }
}
