package cn.yangguang.request.letters;

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

/** Who may see the letters of which case. */
@Component
class LetterDoor {

    private final Requests requests;
    private final Organization organization;
    private final Letters letters;

    LetterDoor(Requests requests, Organization organization, Letters letters) {
        this.requests = requests;
        this.organization = organization;
        this.letters = letters;
    }

    /** A case and its organ. */
    record Opened(KeptRequest request, Unit unit) {}

    /** A letter of a case. */
    record OpenedLetter(KeptRequest request, Unit unit, KeptLetter letter) {}

    /** The right to decide about a letter: to begin it, and to take it back. Whether a fee is asked the head decides. */
    static Act act(LetterKind kind) {
        return kind == LetterKind.FEE ? Act.APPROVE_REQUESTS : Act.HANDLE_REQUESTS;
    }

    Optional<Opened> open(Actor actor, UUID request, Act act) {
        return requests.find(request)
                .map(found -> new Opened(found, organization.unit(found.unit()).orElseThrow()))
                .filter(opened -> Permissions.may(actor, act, opened.unit()));
    }

    Optional<OpenedLetter> open(Actor actor, UUID request, UUID letter, Act act) {
        return open(actor, request, act)
                .flatMap(opened -> letters.find(letter)
                        .filter(found -> found.request().equals(request))
                        .map(found -> new OpenedLetter(opened.request(), opened.unit(), found)));
    }
}
