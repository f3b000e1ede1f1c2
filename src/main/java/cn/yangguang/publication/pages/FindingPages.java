package cn.yangguang.publication.pages;

import cn.yangguang.organization.access.Actor;
import cn.yangguang.publication.keeping.SettlingFinding;
import cn.yangguang.publication.keeping.Taking;
import cn.yangguang.web.forms.TypedNumber;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Settling what a machine found in a draft. */
@Controller
class FindingPages {

    private static final String ONE = PublicationPages.PATH + "/{id}/findings";

    private final SettlingFinding settling;
    private final StepViews views;

    FindingPages(SettlingFinding settling, StepViews views) {
        this.settling = settling;
        this.views = views;
    }

    @PostMapping(ONE + "/mask")
    View mask(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String text) {
        return views.answer(actor, id, settling.mask(actor, id, TypedNumber.version(seen), text), "已遮盖，原文不再保留。");
    }

    @PostMapping(ONE + "/keep")
    View keep(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String reason) {
        return views.answer(
                actor,
                id,
                settling.keep(actor, id, TypedNumber.version(seen), text, reason.strip()),
                "已保留，审核人会看到您写的理由。");
    }

    @PostMapping(ONE + "/correct")
    View correct(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(defaultValue = "") String text) {
        Taking became = settling.correct(actor, id, TypedNumber.version(seen), part, TypedNumber.version(start), text);
        return views.answer(actor, id, became, "已按建议改正。");
    }
}
