package cn.yangguang.web;

import static cn.yangguang.web.Views.TEMPLATES;

import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Confirmation;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Pages that use every part once, as a room's pages would. */
@TestComponent
@Controller
class TryOutPages {

    private static final List<Choice> KINDS = List.of(new Choice("plan", "计划"), new Choice("notice", "通知"));

    @GetMapping("/open/plans")
    View open() {
        return Views.html(shell -> page(shell, "公开的计划", TEMPLATES.partEmpty("还没有公开的计划。", null)));
    }

    @GetMapping("/desk")
    View desk() {
        return Views.html(shell -> page(shell, "我的待办", rows(shell)));
    }

    @GetMapping("/desk/form")
    View form() {
        return Views.html(shell -> form(shell, "", new FormProblems()));
    }

    @PostMapping("/desk/form")
    View send(@RequestParam String title) {
        if (title.isBlank()) {
            FormProblems problems = new FormProblems()
                    .add("标题与附件至少填一项。")
                    .add("title", "请填写标题，不超过 100 个字。")
                    .add("kind", "请选择类型。");
            return Views.refused(shell -> form(shell, title, problems));
        }
        return Views.redirect("/desk", "已保存“" + title + "”。");
    }

    @PostMapping("/desk/upload")
    View upload(@RequestParam MultipartFile file) {
        return Views.redirect("/desk", "已收到 " + file.getOriginalFilename());
    }

    @GetMapping("/desk/fail")
    View fail() {
        throw new IllegalStateException("a secret of the database");
    }

    @GetMapping("/desk/number")
    View number(@RequestParam int n) {
        return Views.redirect("/desk", "第 " + n + " 号");
    }

    @GetMapping("/desk/thing/{id}")
    View thing(@PathVariable int id) {
        return Views.redirect("/desk", "第 " + id + " 件");
    }

    @GetMapping("/desk/file")
    ResponseEntity<Resource> file() {
        return Downloads.file(
                "云汀区 要点/2026.txt", MediaType.TEXT_PLAIN, new ByteArrayResource("要点".getBytes(StandardCharsets.UTF_8)));
    }

    private final NarrowDoor door = new NarrowDoor(1, Duration.ofMillis(50), "正在下载的人较多");

    /** Keeps its place until somebody comes to the other page. */
    final CountDownLatch inside = new CountDownLatch(1);

    final CountDownLatch free = new CountDownLatch(1);

    @GetMapping("/desk/slow")
    View slow() {
        return door.writing((model, request, response) -> {
            inside.countDown();
            free.await();
        });
    }

    @GetMapping("/desk/quick")
    View quick() {
        return door.asking(this::desk);
    }

    private static JteModel page(Shell shell, String title, Content content) {
        return TEMPLATES.shell(shell, title, content, List.of(), null, false, "", false, null);
    }

    private static Content rows(Shell shell) {
        return output -> {
            output.writeContent("""
                    <div class="table-region" role="region" aria-label="待办事项" tabindex="0">
                    <table class="dense stack"><caption>本月到期</caption>
                    <thead><tr><th scope="col">事项</th><th scope="col">期限</th><th scope="col">状态</th></tr></thead>
                    <tbody>
                    """);
            row(output, "公开老旧小区改造年度计划，并说明资金来源、实施范围与监督电话", "2026-07-31", new Badge("即将到期", Badge.Lamp.SOON));
            row(output, "召开政务公开专题会议", "2026-06-30", new Badge("已逾期", Badge.Lamp.BAD));
            row(output, "发布季度政策解读", "2026-06-28", new Badge("按时完成", Badge.Lamp.GOOD));
            row(output, "更新办事指南", "2026-12-31", new Badge("进行中", Badge.Lamp.CALM));
            row(output, "整理历史文件", "长期", new Badge("未开始", Badge.Lamp.PLAIN));
            output.writeContent("</tbody></table></div>");
            TEMPLATES.partPager(shell, Paging.of(2, 173)).render(output);
            TEMPLATES
                    .partConfirm(shell, new Confirmation("撤回…", "撤回后外网不再显示，可以重新发布。", "/desk/form", "确认撤回"))
                    .render(output);
        };
    }

    private static void row(gg.jte.TemplateOutput output, String what, String due, Badge badge) {
        output.writeContent("<tr><th scope=\"row\" data-label=\"事项\">" + what + "</th>"
                + "<td class=\"keep\" data-label=\"期限\">" + due + "</td><td data-label=\"状态\">");
        TEMPLATES.partBadge(badge).render(output);
        output.writeContent("</td></tr>");
    }

    private static JteModel form(Shell shell, String title, FormProblems problems) {
        List<Field> fields = List.of(
                Field.text("title", "标题").hint("与文件一致，不超过 100 个字").value(title).mustBeAnswered(),
                Field.select("unit", "单位", List.of(Choice.of("区住建局"), Choice.of("区教育局")))
                        .value("区教育局"),
                Field.date("due", "期限").value(java.time.LocalDate.of(2026, 7, 31)),
                Field.textarea("note", "说明").value("第一行\n第二行 <b>&"),
                Field.file("file", "附件", ".docx,.pdf"),
                Field.radios("kind", "类型", KINDS).mustBeAnswered(),
                Field.checkboxes("faces", "公开渠道", KINDS).values(List.of("notice")),
                Field.checkbox("agreed", "内容已经核对").value("true"));
        Content content = output -> {
            TEMPLATES.partProblems(problems, fields).render(output);
            output.writeContent("<form method=\"post\" action=\"/desk/form\">");
            TEMPLATES.partCsrf(shell).render(output);
            problems.on(fields).forEach(field -> TEMPLATES.partField(field).render(output));
            output.writeContent("<button class=\"btn btn-primary\">保存</button></form>");
        };
        return TEMPLATES.shell(shell, "填报", content, List.of(new Crumb("我的待办", "/desk")), null, false, "", false, null);
    }
}
