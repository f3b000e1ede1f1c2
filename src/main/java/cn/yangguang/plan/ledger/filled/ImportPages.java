package cn.yangguang.plan.ledger.filled;

import cn.yangguang.document.BoundedReading;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.plan.ledger.LedgerAddress;
import cn.yangguang.plan.ledger.filled.TakingFilled.Outcome;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** A filled-in ledger sheet comes back: shown row by row first, asked about, and recorded once the person says so. */
@Controller
class ImportPages {

    private static final String PATH = LedgerAddress.PATH + "/import";

    private final TakingFilled taking;
    private final BoundedReading<FilledFile> reader = FilledFile.reader();

    ImportPages(TakingFilled taking) {
        this.taking = taking;
    }

    @GetMapping(PATH)
    View start(Actor actor) {
        return mayNot(actor)
                ? Views.forbidden()
                : Views.html(shell -> Views.TEMPLATES.planLedgerImport(shell, start(new FormProblems())));
    }

    @PostMapping(PATH)
    View look(Actor actor, @RequestParam(required = false) @Nullable MultipartFile file) {
        if (mayNot(actor)) {
            return Views.forbidden();
        }
        if (file == null || file.isEmpty()) {
            return refused("请选择填好的台账表格。");
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "表格");
        return switch (reader.read(name, file::getInputStream)) {
            case FilledFile.Refused(String sentence) -> refused(sentence);
            case FilledFile.Read(List<FilledRow> rows, int untouched) ->
                rows.isEmpty()
                        ? refused(name + " 里没有填报：" + untouched + " 行都和导出时一样。请填好黄色的列再导入。")
                        : preview(actor, "", rows, untouched, Answers.NONE);
        };
    }

    @PostMapping(PATH + "/confirm")
    View store(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        if (mayNot(actor)) {
            return Views.forbidden();
        }
        Optional<List<FilledRow>> rows = RowsJson.read(one(sent, "rows"));
        if (rows.isEmpty()) {
            return refused("没有传完整，什么也没有登记；请重新选择文件。");
        }
        Answers answers = answers(sent);
        int untouched = numbers(one(sent, "untouched")).stream().findFirst().orElse(0);
        if (one(sent, "deed").equals("look")) {
            return preview(actor, "", rows.get(), untouched, answers);
        }
        return switch (taking.store(actor, rows.get(), answers, numbers(one(sent, "taken")))) {
            case Outcome.Stored(long count) ->
                Views.redirect(LedgerAddress.PATH, "已登记 " + count + " 行。没有回答和不能登记的行没有改动，可以改好后再导入，登记过的不会重复。");
            case Outcome.Different(List<Judged> judged) -> {
                ImportPage.Preview page = ImportViews.preview(
                        "什么也没有登记：没有可以登记的行，或者您看过以后又有变动。请重新核对。", rows.get(), untouched, answers, judged);
                yield Views.refused(shell -> Views.TEMPLATES.planLedgerPreview(shell, page));
            }
        };
    }

    private View preview(Actor actor, String warning, List<FilledRow> rows, int untouched, Answers answers) {
        ImportPage.Preview page =
                ImportViews.preview(warning, rows, untouched, answers, taking.look(actor, rows, answers));
        return Views.html(shell -> Views.TEMPLATES.planLedgerPreview(shell, page));
    }

    private static boolean mayNot(Actor actor) {
        return Reach.of(actor, Act.ADD_EVIDENCE).isEmpty();
    }

    private static View refused(String sentence) {
        ImportPage.Start page = start(new FormProblems().add("file", sentence));
        return Views.refused(shell -> Views.TEMPLATES.planLedgerImport(shell, page));
    }

    private static ImportPage.Start start(FormProblems problems) {
        Field file = Field.file("file", "填好的台账", ".xlsx,.xls")
                .hint("从台账页面导出的 xlsx，填好黄色的三列；不超过 " + FilledFile.MOST_BYTES / 1_000_000 + " MB，一次最多 "
                        + FilledFile.MOST_ROWS + " 行填报。")
                .mustBeAnswered();
        return new ImportPage.Start(problems, problems.on(file));
    }

    /** The answers are the fields whose names end in a row's number. */
    private static Answers answers(MultiValueMap<String, String> sent) {
        return new Answers(sent.entrySet().stream()
                .filter(entry -> entry.getKey().matches("[a-z]+-\\d{1,5}"))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue()))));
    }

    private static Set<Integer> numbers(String list) {
        return Arrays.stream(list.split(",", -1))
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }
}
