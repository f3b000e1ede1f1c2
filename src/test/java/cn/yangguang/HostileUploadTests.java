package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.WalkedDistrict.Where;
import cn.yangguang.organization.access.Role;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route that takes a file meets every file that nobody means well with: refused with a reason, or taken harmlessly. */
@HouseTest
class HostileUploadTests {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}/\\\\]");

    /** What a file refused as an attachment of a piece is told; the others are taken. */
    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("炸弹.docx", "疑似压缩炸弹"),
            Map.entry("半截.docx", "认不出这个文件的格式"),
            Map.entry("出去.docx", "指向文件夹之外"),
            Map.entry("出去.zip", "指向文件夹之外"),
            Map.entry("图.svg", "SVG 图片"),
            Map.entry("外部实体.docx", "文档类型声明"),
            Map.entry("十亿笑声.docx", "文档类型声明"),
            Map.entry("很深.docx", "嵌套过深"),
            Map.entry("加密.pdf", "打开密码"),
            Map.entry("半截.pdf", "已损坏"),
            Map.entry("坏目录.pdf", "已损坏"),
            Map.entry("半截.zip", "认不出这个文件的格式"),
            Map.entry("很远的格.xlsx", "内容范围过大"),
            Map.entry("公式.csv", "像公式"),
            Map.entry("两面.pdf", "已损坏"),
            Map.entry("页.htm.txt", "其实是 网页"),
            Map.entry("页.xml", "XML 文件"),
            Map.entry("程序.exe", "认不出这个文件的格式"),
            Map.entry("其实是表.docx", "其实是 Excel"),
            Map.entry("空.pdf", "请选择要附上的文件"));

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    private WalkedDistrict district;
    private Errands errands;

    @BeforeEach
    void aDistrict() {
        EmptyHouse.clear(house); // every page reads the tree, and each district is one more
        district = new WalkedDistrict(house, port);
        errands = new Errands(district);
    }

    private Set<String> takingFiles() {
        return house
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(entry -> Arrays.stream(entry.getValue().getMethodParameters())
                        .anyMatch(parameter -> MultipartFile.class.isAssignableFrom(parameter.getParameterType())))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .map(pattern -> "POST " + pattern.replaceAll(":[^/]*\\}", "}"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noRouteFailsOverAFileAndEachRefusalSaysWhy() {
        Map<String, byte[]> files = HostileFiles.few();
        List<String> wrong = new ArrayList<>();
        Set<String> routes = takingFiles();
        assertThat(routes).hasSizeGreaterThanOrEqualTo(9);
        for (String route : routes) {
            WalkedRoute row = RouteWalkTests.ROUTES.stream()
                    .filter(one -> one.route().equals(route))
                    .findFirst()
                    .orElseThrow();
            Visitor person = district.person(row, row.roles().iterator().next());
            files.forEach((name, bytes) -> {
                HttpResponse<String> answer =
                        errands.of(row.name(), Where.OWN).sending(name, bytes).by(person);
                String told = told(answer);
                boolean refused = answer.statusCode() == 422 && told.contains("。");
                boolean taken = answer.statusCode() == 303 || answer.statusCode() == 200;
                if (!refused && !taken && answer.statusCode() != 400) {
                    wrong.add(route + " " + called(name) + ": " + answer.statusCode() + " " + told);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private static String called(String name) {
        String seen = UNSEEN.matcher(name).replaceAll("?");
        return seen.substring(0, Math.min(seen.length(), 40));
    }

    private static String told(HttpResponse<String> answer) {
        Element said = Visitor.page(answer).selectFirst(".problems");
        String text = said == null ? Visitor.page(answer).select("main").text() : said.text();
        return text.substring(0, Math.min(text.length(), 1000));
    }

    @Test
    void anAttachmentIsRefusedByNameOrServedHarmlessly() {
        Visitor clerk = district.ofTheCity(Role.CLERK);
        List<String> wrong = new ArrayList<>();
        HostileFiles.all().forEach((name, bytes) -> {
            HttpResponse<String> answer = errands.of("POST /desk/publications/{id}/files", Where.OWN)
                    .sending(name, bytes)
                    .by(clerk);
            String expected = REFUSED.get(name);
            boolean right = expected == null
                    ? answer.statusCode() == 303 || answer.statusCode() == 400
                    : answer.statusCode() == 422 && answer.body().contains(expected);
            if (!right) {
                wrong.add(called(name) + ": " + answer.statusCode() + " " + told(answer));
            }
        });
        assertThat(wrong).isEmpty();
        harmless(clerk, errands.of("GET /desk/publications/{id}", Where.OWN).by(clerk));
    }

    private static void harmless(Visitor clerk, HttpResponse<String> page) {
        List<Element> links = Visitor.page(page).select("a[href*=/files/]");
        assertThat(links).hasSizeGreaterThan(10);
        for (Element link : links) {
            assertThat(link.text()).doesNotContainPattern(UNSEEN).hasSizeLessThanOrEqualTo(130);
            HttpResponse<String> file = clerk.get(link.attr("href"));
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment");
            assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(file.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("sandbox", "default-src 'none'");
            assertThat(file.headers().firstValue("Content-Type").orElse(""))
                    .doesNotContainPattern("html|svg|[/+]xml|script");
        }
    }

    @Test
    void whatRunsInsideAFileStopsThePiece() {
        Visitor clerk = district.ofTheCity(Role.CLERK);
        Map<String, byte[]> files = HostileFiles.all();
        for (String name : List.of("宏.docx", "嵌入.docx", "脚本.pdf", "附带.pdf", "页.html")) {
            errands.of("POST /desk/publications/{id}/files", Where.BELOW)
                    .sending(name, java.util.Objects.requireNonNull(files.get(name)))
                    .by(clerk);
        }
        String page = Visitor.page(
                        errands.of("GET /desk/publications/{id}", Where.BELOW).by(clerk))
                .text();
        assertThat(page).contains("宏.docx", "宏或控件", "嵌入的文件", "脚本.pdf", "附带的文件", "页.html");
        assertThat(errands.of("POST /desk/publications/{id}/submit", Where.BELOW)
                        .by(clerk)
                        .statusCode())
                .isEqualTo(422);
    }
}
