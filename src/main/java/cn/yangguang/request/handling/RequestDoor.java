package cn.yangguang.request.handling;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.keeping.Requests;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may see which case. */
@Component
class RequestDoor {

    private final Requests requests;
    private final Organization organization;

    RequestDoor(Requests requests, Organization organization) {
        this.requests = requests;
        this.organization = organization;
    }

    /** A case and the organ that was asked. */
    record Opened(KeptRequest kept, Unit unit) {}

    /** A case, for whoever may do this at its organ. */
    Optional<Opened> open(Actor actor, UUID request, Act act) {
        return requests.find(request)
                .map(kept -> new Opened(kept, organization.unit(kept.unit()).orElseThrow()))
                .filter(opened -> Permissions.may(actor, act, opened.unit()));
    }
}
