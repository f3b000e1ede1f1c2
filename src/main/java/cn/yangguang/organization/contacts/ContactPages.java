package cn.yangguang.organization.contacts;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.contacts.KeepingContacts.Keeping;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.store.ContentType;
import cn.yangguang.web.Downloads;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Confirmation;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The contact list of disclosure staff 政务公开联络员名单. */
@Controller
class ContactPages {

    private static final String PATH = "/desk/contacts";

    private final Contacts contacts;
    private final KeepingContacts keeping;
    private final Organization organization;
    private final Clock clock;

    ContactPages(Contacts contacts, KeepingContacts keeping, Organization organization, Clock clock) {
        this.contacts = contacts;
        this.keeping = keeping;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View list(Actor actor, @RequestParam(defaultValue = "false") boolean gaps) {
        Reach reach = Reach.of(actor, Act.READ_CONTACTS);
        if (reach.isEmpty()) {
            return Views.forbidden();
        }
        UnitTree tree = organization.tree();
        List<Contact> all = contacts.within(reach);
        List<ContactPage.Row> rows = all.stream()
                .filter(one -> !gaps || one.missing() || one.stale())
                .map(one -> row(actor, tree, one))
                .toList();
        if (rows.stream().anyMatch(row -> !row.phone().isEmpty())) {
            keeping.seen(actor);
        }
        ContactPage.Listing page = new ContactPage.Listing(sentence(all), rows, ask(actor, tree), gaps);
        return Views.html(shell -> Views.TEMPLATES.organizationContacts(shell, page));
    }

    private static String sentence(List<Contact> all) {
        long missing = all.stream().filter(Contact::missing).count();
        long stale = all.stream().filter(Contact::stale).count();
        return "共 " + all.size() + " 个单位，未填 " + missing + " 个，待重新确认 " + stale + " 个。";
    }

    private static ContactPage.Row row(Actor actor, UnitTree tree, Contact contact) {
        boolean may = tree.find(contact.unit())
                .filter(unit -> Permissions.may(actor, Act.EDIT_CONTACTS, unit))
                .isPresent();
        return new ContactPage.Row(
                contact.unitName(),
                may ? PATH + "/" + contact.unit() : "",
                contact.leader(),
                contact.section(),
                contact.name(),
                contact.phone(),
                ContactList.day(contact.confirmed()),
                contact.badge());
    }

    /** The office asks below the highest place that it keeps. */
    private static @Nullable Confirmation ask(Actor actor, UnitTree tree) {
        return Reach.of(actor, Act.ASK_CONTACTS).places(tree).stream()
                .findFirst()
                .map(place -> new Confirmation(
                        "请各单位重新确认",
                        place.name() + "的每个单位都会在待办中看到：请核对联络员名单。原来填写的内容不变。",
                        PATH + "/ask",
                        "确定",
                        Map.of("place", place.id().toString())))
                .orElse(null);
    }

    @GetMapping(PATH + "/export")
    ResponseEntity<Resource> export(Actor actor, @RequestParam(defaultValue = "xlsx") String format) {
        Reach reach = Reach.of(actor, Act.READ_CONTACTS);
        if (reach.isEmpty()) {
            return ResponseEntity.status(403).build();
        }
        ContactList list =
                new ContactList(actor.unit().name() + "政务公开联络员名单", contacts.within(reach), LocalDate.now(clock));
        keeping.taken(actor);
        boolean word = format.equals("docx");
        ContentType type = word ? ContentType.DOCX : ContentType.XLSX;
        return Downloads.file(
                list.title() + "." + type.extension(),
                MediaType.parseMediaType(type.mediaType()),
                new ByteArrayResource(word ? list.docx() : list.xlsx()));
    }

    @PostMapping(PATH + "/ask")
    View ask(Actor actor, @RequestParam(required = false) @Nullable UUID place) {
        Optional<Unit> unit =
                place == null ? Optional.empty() : organization.tree().find(new UnitId(place));
        if (unit.isEmpty() || keeping.ask(actor, unit.get()) instanceof Keeping.NotAllowed) {
            return Views.forbidden();
        }
        return Views.redirect(PATH, "已请" + unit.get().name() + "的各单位重新确认。");
    }

    @GetMapping(PATH + "/{id}")
    View edit(Actor actor, @PathVariable UUID id) {
        return unit(id).filter(unit -> Permissions.may(actor, Act.EDIT_CONTACTS, unit))
                .flatMap(unit -> contacts.find(unit.id()))
                .map(contact -> page(contact, ContactForm.of(contact), new FormProblems()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.organizationContact(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping(PATH + "/{id}")
    View write(Actor actor, @PathVariable UUID id, @ModelAttribute ContactForm form) {
        Optional<Unit> unit = unit(id).filter(one -> Permissions.may(actor, Act.EDIT_CONTACTS, one));
        if (unit.isEmpty()) {
            return Views.forbidden();
        }
        FormProblems problems = form.problems();
        return problems.isEmpty()
                ? answer(keeping.write(actor, unit.get(), form.read(unit.get())), unit.get(), form, "已保存。")
                : refused(unit.get(), form, problems);
    }

    @PostMapping(PATH + "/{id}/confirm")
    View confirm(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") int seen) {
        Optional<Unit> unit = unit(id);
        if (unit.isEmpty()) {
            return Views.forbidden();
        }
        ContactForm form = ContactForm.of(contacts.find(unit.get().id()).orElseThrow());
        return answer(keeping.confirm(actor, unit.get(), seen), unit.get(), form, "已确认无误。");
    }

    private View answer(Keeping became, Unit unit, ContactForm form, String said) {
        return switch (became) {
            case Keeping.Kept() -> Views.redirect(PATH, unit.name() + "的联络员" + said);
            case Keeping.Overtaken(Contact now) ->
                refused(
                        unit,
                        form.over(now),
                        new FormProblems().add("您打开这一页之后，这里已被改为：" + now.words() + "。下面是您填写的内容；请核对，再保存一次就以您的为准。"));
            case Keeping.NotAllowed() -> Views.forbidden();
        };
    }

    private View refused(Unit unit, ContactForm form, FormProblems problems) {
        Contact stored = contacts.find(unit.id()).orElseThrow();
        ContactPage.Editing page = page(stored, form, problems);
        return Views.refused(shell -> Views.TEMPLATES.organizationContact(shell, page));
    }

    private static ContactPage.Editing page(Contact stored, ContactForm form, FormProblems problems) {
        String last = stored.missing() ? "还没有填写。" : "最近确认：" + ContactList.day(stored.confirmed()) + "。";
        return new ContactPage.Editing(
                stored.unit().value(),
                stored.unitName(),
                last + (stored.stale() ? "政务公开办请各单位重新确认。" : ""),
                form.version(),
                stored.stale() && problems.isEmpty(),
                problems,
                problems.on(form.fields()));
    }

    private Optional<Unit> unit(UUID id) {
        return organization.tree().find(new UnitId(id));
    }
}
