package cn.yangguang.request.handling;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.keeping.EventName;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.keeping.Recording;
import cn.yangguang.request.keeping.RecordingEvent;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Writes down what happened in a case. */
@Controller
class EventPages {

    private static final String ONE = RequestPages.PATH + "/{id}/{event:[a-z]+(?:-[a-z]+)*}";

    private final RequestDoor door;
    private final RecordingEvent recording;
    private final Clock clock;

    EventPages(RequestDoor door, RecordingEvent recording, Clock clock) {
        this.door = door;
        this.recording = recording;
        this.clock = clock;
    }

    /** The event's word in addresses. */
    static String address(EventName name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @GetMapping(ONE)
    View form(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String event,
            @RequestParam(defaultValue = "") String word) {
        Optional<EventName> name = name(event);
        return name.flatMap(one -> opened(actor, id, one))
                .map(opened -> page(opened.kept(), name.orElseThrow(), field -> begun(field, word), new FormProblems()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.requestEvent(shell, page)))
                .orElseGet(Views::notFound);
    }

    /** Most things are written down on the day on which they happen; which note it is the address may say. */
    private String begun(String field, String word) {
        return field.equals("on") ? LocalDate.now(clock).toString() : field.equals("word") ? word : "";
    }

    @PostMapping(ONE)
    View happen(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String event,
            @RequestParam MultiValueMap<String, String> sent) {
        Optional<EventName> name = name(event);
        Optional<RequestDoor.Opened> opened = name.flatMap(one -> opened(actor, id, one));
        if (opened.isEmpty()) {
            return Views.forbidden();
        }
        EventForm form = new EventForm(name.orElseThrow(), opened.get().kept(), sent);
        Optional<CaseEvent> read = form.read();
        if (read.isEmpty()) {
            return refused(opened.get().kept(), name.orElseThrow(), form);
        }
        return switch (recording.record(actor, id, form.seen(), read.get())) {
            case Recording.Recorded _ ->
                Views.redirect(CasePages.path(id), "已记录：" + name.orElseThrow().words() + "。");
            case Recording.Refused(String sentence) -> {
                form.problems().add(sentence);
                yield refused(opened.get().kept(), name.orElseThrow(), form);
            }
            case Recording.Overtaken(KeptRequest now) -> {
                form.problems().add("您打开这一页之后，这件申请又有了新的记录。下面是您填写的内容；请先看看这件申请的经过，再保存一次。");
                yield refused(now, name.orElseThrow(), form);
            }
            case Recording.NotAllowed() -> Views.forbidden();
        };
    }

    private static View refused(KeptRequest kept, EventName name, EventForm form) {
        RequestPage.Happens page = page(kept, name, form::text, form.problems());
        return Views.refused(shell -> Views.TEMPLATES.requestEvent(shell, page));
    }

    private static RequestPage.Happens page(
            KeptRequest kept, EventName name, UnaryOperator<String> typed, FormProblems problems) {
        return new RequestPage.Happens(
                kept.number().toString(),
                CasePages.path(kept.id()),
                name.words(),
                CasePages.path(kept.id()) + "/" + address(name),
                kept.version(),
                name == EventName.NOTED ? EventWords.rule(typed.apply("word")) : EventWords.rule(name),
                problems.on(new EventFields(kept, typed).of(name)),
                problems);
    }

    private Optional<RequestDoor.Opened> opened(Actor actor, UUID id, EventName name) {
        return door.open(actor, id, Act.READ_REQUESTS)
                .filter(opened -> Permissions.may(actor, RecordingEvent.act(name), opened.unit()));
    }

    private static Optional<EventName> name(String address) {
        return Arrays.stream(EventName.values())
                .filter(name -> !name.stamping() && address(name).equals(address))
                .findFirst();
    }
}
