package cn.yangguang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A headless Chromium for tests of any room. {@code try (Browser browser = Browser.on(port)) { … }}; where there is no
 * Chromium the test is left out, with one sentence on standard output. Scripts are off, as every page must work so.
 */
public final class Browser implements AutoCloseable {

    /** A telephone. */
    public static final int NARROW = 360;

    /** A desk. */
    public static final int WIDE = 1440;

    private static final int HEIGHT = 900;
    private static final int FIRST_STOPS = 12;

    private static final List<Path> PROGRAMS = Stream.of(
                    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .toList();

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static com.microsoft.playwright.@Nullable Browser shared;

    private final com.microsoft.playwright.Browser chromium;
    private final String address;
    private @Nullable BrowserContext looking;
    private final Map<String, List<Cookie>> known = new HashMap<>();

    private Browser(com.microsoft.playwright.Browser chromium, String address) {
        this.chromium = chromium;
        this.address = address;
    }

    /** Somebody's Chromium for the server on this port of this machine; where there is none, the test is left out. */
    public static Browser on(int port) {
        Path program = PROGRAMS.stream().filter(Files::isExecutable).findFirst().orElse(null);
        if (program == null) {
            System.out.println("Browser test left out: no Chromium here; install it with: apt-get install chromium");
        }
        assumeTrue(program != null, "no Chromium");
        return new Browser(running(program), "http://127.0.0.1:" + port);
    }

    /** One program serves the whole test run, and ends with it; tests part by their contexts. */
    private static synchronized com.microsoft.playwright.Browser running(Path program) {
        com.microsoft.playwright.Browser running = shared;
        if (running == null || !running.isConnected()) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            running = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setArgs(FLAGS));
            shared = running;
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return running;
    }

    /** A fresh person at a screen of this width: no cookies, no scripts, Chinese. */
    public Page page(int width) {
        return context(width, false).newPage();
    }

    /** The same with scripts, for the few pages that draw figures; {@link #axe} needs it too. */
    public Page scripted(int width) {
        return context(width, true).newPage();
    }

    /** Signs in on the sign-in page, and stands where that leads. */
    public void signIn(Page page, String username, String password) {
        page.navigate("/sign-in");
        page.getByLabel("用户名").fill(username);
        page.getByLabel("口令").fill(password);
        press(page, "登录");
        if (page.url().endsWith("/sign-in/code")) {
            page.getByLabel("动态口令").fill(AuthenticatorApp.code(username));
            press(page, "登录");
        }
    }

    /** Goes to a page as this person, who signs in on the sign-in page the first time and is known from then on. */
    public void visit(Page page, String username, String password, String path) {
        List<Cookie> cookies = known.get(username);
        if (cookies == null) {
            signIn(page, username, password);
            known.put(username, page.context().cookies());
        } else {
            page.context().addCookies(cookies);
        }
        page.navigate(path);
    }

    /** Presses the button with these words and waits for the page that follows. */
    public static void press(Page page, String button) {
        var options = new Page.GetByRoleOptions().setName(button).setExact(true);
        leave(page, () -> page.getByRole(AriaRole.BUTTON, options).click());
    }

    /** Does what leads to another page, and waits until that page is there. */
    public static void leave(Page page, Runnable deed) {
        AtomicBoolean arrived = new AtomicBoolean();
        Consumer<Page> watch = there -> arrived.set(true);
        page.onDOMContentLoaded(watch);
        deed.run();
        page.waitForCondition(arrived::get);
        page.offDOMContentLoaded(watch);
    }

    /** Fails on any violation of WCAG 2.1 A and AA that axe can see; the page must be a scripted one. */
    public static void axe(Page page) {
        var violations = new AxeBuilder(page)
                .setLegacyMode(true) // our pages have no frames, for which alone the other mode opens a second page
                .options(violationsOnly())
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                .analyze()
                .getViolations();
        assertThat(violations.stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList()))
                .as(page.url())
                .isEmpty();
    }

    /** Of what a page does well axe need not say where: that took it longer than to look. */
    private static AxeRunOptions violationsOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** Fails when the page is wider than its screen: then it must be scrolled sideways to be read. */
    public static void fits(Page page) {
        Object wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wide).intValue())
                .as(page.url() + " reaches beyond the screen")
                .isLessThanOrEqualTo(0);
    }

    /** Fails when one of the first stops of the Tab key has no outline: then nobody sees where the keyboard is. */
    public static void showsFocus(Page page) {
        for (int stop = 0; stop < FIRST_STOPS; stop++) {
            page.keyboard().press("Tab");
            Object unseen = page.evaluate("""
                    (() => {
                      const at = document.activeElement, drawn = getComputedStyle(at);
                      const seen = at === document.body
                          || (drawn.outlineStyle !== 'none' && parseFloat(drawn.outlineWidth) >= 2);
                      return seen ? '' : at.outerHTML.slice(0, 120);
                    })()""");
            assertThat(unseen).as(page.url() + " hides the focus").isEqualTo("");
        }
    }

    /**
     * Looks at a page as a fresh person at both widths: axe, nothing beyond the edge, the focus in sight; and with
     * -Dscreenshots=true pictures into target/screenshots.
     */
    public void look(String name, Consumer<Page> way) {
        BrowserContext context = looking();
        context.clearCookies();
        Page page = context.newPage();
        way.accept(page);
        for (int width : new int[] {WIDE, NARROW}) {
            page.setViewportSize(width, HEIGHT);
            if (Boolean.getBoolean("screenshots")) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(SCREENSHOTS.resolve(name + "-" + width + ".png")));
            }
            fits(page);
            axe(page);
            showsFocus(page);
            page.evaluate("document.activeElement.blur()");
        }
        page.close();
    }

    /** All looks share one, for the styles and the scripts that it has read before. */
    private BrowserContext looking() {
        BrowserContext context = looking;
        if (context == null) {
            context = context(WIDE, true);
            looking = context;
        }
        return context;
    }

    @Override
    public void close() {
        chromium.contexts().forEach(context -> {
            // a request that is still asked for while its page closes would ask a page that is gone
            context.pages().forEach(Page::unrouteAll);
            context.close();
        });
    }

    private BrowserContext context(int width, boolean scripts) {
        return chromium.newContext(new NewContextOptions()
                .setBaseURL(address)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setJavaScriptEnabled(scripts)
                .setBypassCSP(scripts) // axe is brought in as a script; what our policy holds is tested by header
                .setViewportSize(width, HEIGHT));
    }
}
