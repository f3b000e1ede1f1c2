package cn.yangguang.organization.contacts;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.awaiting.Awaiting;
import cn.yangguang.organization.awaiting.AwaitingList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A unit without a contact, or whose row the office asked to look at again, is told so at its desk. */
@Component
@Order(400)
class ContactsAwaiting implements AwaitingList {

    private final Contacts contacts;

    ContactsAwaiting(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public List<Awaiting> of(Actor actor) {
        if (!Permissions.may(actor, Act.EDIT_CONTACTS, actor.unit())) {
            return List.of();
        }
        String path = "/desk/contacts/" + actor.unit().id();
        return contacts
                .find(actor.unit().id())
                .filter(contact -> contact.missing() || contact.stale())
                .map(contact ->
                        new Awaiting(contact.missing() ? "填写本单位的政务公开联络员" : "政务公开办请您核对本单位的联络员", path, contact.badge()))
                .stream()
                .toList();
    }
}
