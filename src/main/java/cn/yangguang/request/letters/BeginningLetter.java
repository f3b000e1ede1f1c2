package cn.yangguang.request.letters;

import cn.yangguang.organization.access.Actor;
import cn.yangguang.request.Stage;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.keeping.Requests;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Begins letters beside the answer. Whoever calls may decide about them ({@link LetterDoor#act}). */
@Component
class BeginningLetter {

    private final Letters letters;
    private final Drawing drawing;
    private final Requests requests;
    private final LetterDeeds deeds;

    BeginningLetter(Letters letters, Drawing drawing, Requests requests, LetterDeeds deeds) {
        this.letters = letters;
        this.drawing = drawing;
        this.requests = requests;
        this.deeds = deeds;
    }

    /** Begins a letter, with the words of its event. */
    @Transactional
    public Writing begin(Actor actor, KeptRequest request, int seen, Matter matter) {
        return Matter.of(request).contains(matter)
                ? add(actor, request, seen, matter, null, Beginning.of(request, matter))
                : new Writing.Refused("这件申请现在没有可以制作这份文书的事项。");
    }

    /** Begins the notice of a fee, whose amount was computed and is frozen with it. */
    @Transactional
    public Writing beginFee(Actor actor, KeptRequest request, int seen, FeeAsked asked) {
        if (!(request.stage() instanceof Stage.Handling)) {
            return new Writing.Refused("只有办理中的申请才能收费。");
        }
        if (asked.yuan() == 0) { // paying nothing would begin the limit anew
            return new Writing.Refused("按这个数量计算应缴 0 元：没有费用要缴，不发收费通知书，请直接办理。");
        }
        Matter matter = new Matter(LetterKind.FEE, 0);
        return add(actor, request, seen, matter, asked.yuan(), new Wording("", asked.words(), ""));
    }

    private Writing add(
            Actor actor, KeptRequest request, int seen, Matter matter, @Nullable Integer yuan, Wording wording) {
        Optional<String> hindrance = WritingLetter.closed(request)
                ? Optional.of(WritingLetter.CLOSED)
                : drawing.hindrance(request, matter.kind());
        if (hindrance.isPresent()) {
            return new Writing.Refused(hindrance.get());
        }
        if (!requests.touch(request.id(), seen)) {
            return new Writing.Overtaken();
        }
        UUID id = UUID.randomUUID();
        return letters.add(id, request.id(), matter, yuan, wording, Set.of(actor.staff()))
                ? deeds.done(actor, "request.letter-begin", letters.find(id).orElseThrow())
                : undone(new Writing.Refused("这份文书已经有了，请在列表里打开。"));
    }

    private static Writing undone(Writing writing) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return writing;
    }
}
