package cn.yangguang.publication.pages;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.publication.keeping.TakingStep;
import cn.yangguang.publication.open.AttachedFiles;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One piece on its way: read, and taken a step further. */
@Controller
class PublicationStepPages {

    private static final String ONE = PublicationPages.PATH + "/{id}";

    private final PublicationDoor door;
    private final StepViews views;
    private final TakingStep taking;
    private final AttachedFiles files;
    private final Clock clock;

    PublicationStepPages(PublicationDoor door, StepViews views, TakingStep taking, AttachedFiles files, Clock clock) {
        this.door = door;
        this.views = views;
        this.taking = taking;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping(ONE)
    View show(Actor actor, @PathVariable UUID id) {
        return views.page(actor, id, StepForm.NONE, new FormProblems())
                .map(page -> Views.html(shell -> Views.TEMPLATES.publicationShow(shell, page)))
                .orElseGet(Views::notFound);
    }

    @GetMapping(ONE + "/files/{address}")
    ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id, @PathVariable String address) throws IOException {
        Optional<PublicationDoor.Opened> opened = door.open(actor, id, Act.READ_PUBLICATIONS);
        return opened.isEmpty()
                ? ResponseEntity.notFound().build()
                : files.send(opened.get().kept().content().files(), address);
    }

    @PostMapping(ONE + "/submit")
    View submit(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return step(actor, id, StepKind.SUBMIT, sent, "已送审。");
    }

    @PostMapping(ONE + "/review")
    View review(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return step(actor, id, StepKind.REVIEW, sent, "已签审核。");
    }

    @PostMapping(ONE + "/proofread")
    View proofread(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return step(actor, id, StepKind.PROOFREAD, sent, "已签校对。");
    }

    @PostMapping(ONE + "/secrecy")
    View secrecy(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return step(actor, id, StepKind.SECRECY, sent, "保密审查已通过。");
    }

    @PostMapping(ONE + "/return")
    View giveBack(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return step(actor, id, StepKind.RETURN, sent, "已退回，起草人会在待办中看到原因。");
    }

    @PostMapping(ONE + "/publish")
    View publish(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return step(actor, id, StepKind.PUBLISH, sent, "已公开。");
    }

    @PostMapping(ONE + "/schedule")
    View schedule(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return step(actor, id, StepKind.SCHEDULE, sent, "已定时，到时自动公开。");
    }

    @PostMapping(ONE + "/unschedule")
    View unschedule(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return step(actor, id, StepKind.UNSCHEDULE, sent, "定时已取消。");
    }

    @PostMapping(ONE + "/urgent")
    View urgent(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return step(actor, id, StepKind.URGENT, sent, "已紧急公开。审核、校对和保密审查还要由别人补办。");
    }

    @PostMapping(ONE + "/withdraw")
    View withdraw(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return step(actor, id, StepKind.WITHDRAW, sent, "已撤下，公众取不到页面和文件了。");
    }

    private View step(Actor actor, UUID id, StepKind kind, MultiValueMap<String, String> sent, String said) {
        StepForm form = StepForm.of(kind, sent);
        FormProblems problems = form.problems(kind);
        if (!problems.isEmpty()) {
            return kind.act().filter(act -> door.open(actor, id, act).isEmpty()).isPresent()
                    ? Views.forbidden()
                    : views.refused(actor, id, form, problems);
        }
        var became = taking.take(actor, id, form.version(), form.wish(kind, clock.instant()), form.words());
        return views.answer(actor, id, form, became, said);
    }
}
