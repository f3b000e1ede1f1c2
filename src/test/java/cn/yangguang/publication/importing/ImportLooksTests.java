package cn.yangguang.publication.importing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Browser;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The pages about imports in a real browser. */
@HouseTest
class ImportLooksTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Test
    void theReportsAndTheLinkingFitBothScreensAndPassAxe(@TempDir Path folder) throws Exception {
        People people = People.in(house);
        String office = people.login(people.qingshi.district, Role.OFFICE);
        ImportSource source = ImportSource.of(Files.writeString(folder.resolve("旧站.jsonl"), """
                {"id":"1","title":"旧机关的公告","issuer":"原青石老区经济委员会"}
                {"id":"2","title":"有电话的公告","body":"手机号码为13812345678。"}
                {"id":"3"}
                """));
        ImportRun run = ImportRun.begun(source, people.qingshi.district, true);
        house.getBean(Importing.class).run(run, source, (tally, remarks, bytes) -> {});
        try (Browser browser = Browser.on(port)) {
            browser.look("imports", page -> browser.visit(page, office, People.PASSWORD, "/desk/imports"));
            browser.look(
                    "import-report", page -> browser.visit(page, office, People.PASSWORD, "/desk/imports/" + run.id()));
            browser.look("import-issuer", page -> {
                browser.visit(page, office, People.PASSWORD, "/desk/imports");
                page.getByText("原青石老区经济委员会").click();
                Browser.press(page, "指定");
                assertThat(page.locator("main").textContent()).contains("原青石老区经济委员会");
            });
        }
    }
}
