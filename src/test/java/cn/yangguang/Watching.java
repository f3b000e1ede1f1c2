package cn.yangguang;

import cn.yangguang.web.Browser;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.Set;
import java.util.TreeSet;

/** A page of the browser that tells whether anything ran that nobody of ours wrote. */
final class Watching {

    private static final String SIGNS = """
            () => {
              const seen = [];
              const leads = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'srcdoc', 'poster', 'ping'];
              for (const element of document.querySelectorAll('*')) {
                for (const attribute of element.attributes) {
                  const value = attribute.value.replace(/[\\u0000-\\u0020\\u00ad\\u200b]/g, '').toLowerCase();
                  if (attribute.name.startsWith('on')) seen.push(attribute.name);
                  if (leads.includes(attribute.name)
                      && /^(javascript|vbscript|data:text|view-source|feed|jar|file)/.test(value)) seen.push(value);
                }
              }
              if (window.pwned) seen.push('ran');
              return seen.join(' ');
            }""";

    private final Page page;
    private final String place;
    private final Set<String> seen = new TreeSet<>();
    private String html = "";

    Watching(Browser browser, int port) {
        this.place = "http://127.0.0.1:" + port + "/watched";
        this.page = browser.scripted(Browser.WIDE);
        page.addInitScript("window.pwn = () => { window.pwned = true; }; window.alert = window.pwn;");
        page.onDialog(this::dismiss);
        page.onRequest(this::asked);
        page.route("**/*", this::answer);
    }

    private void dismiss(Dialog dialog) {
        seen.add("dialog");
        dialog.dismiss();
    }

    private void asked(Request request) {
        if (!request.url().startsWith(place.substring(0, place.lastIndexOf('/')))
                && !request.url().startsWith("data:image/")) {
            seen.add(request.url());
        }
    }

    /** The page itself comes from memory; what it asks the house for comes from there, and nothing from elsewhere. */
    private void answer(Route route) {
        if (route.request().url().equals(place)) {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html;charset=UTF-8")
                    .setBody(html));
        } else if (route.request().url().matches("http://127.0.0.1:\\d+/.*\\.(?:css|js|svg)(?:\\?.*)?")) {
            route.resume();
        } else {
            route.fulfill(new Route.FulfillOptions().setStatus(404).setBody(""));
        }
    }

    /** Opens this page; what was seen to run, or would at a click, or was asked for elsewhere. Nothing where all is well. */
    String open(String content) {
        html = content;
        seen.clear();
        page.navigate(place);
        String signs = String.valueOf(page.evaluate(SIGNS));
        if (!signs.isEmpty()) {
            seen.add(signs);
        }
        return String.join(" ", seen);
    }
}
