package cn.yangguang.request.letters;

import cn.yangguang.organization.access.Actor;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.keeping.Requests;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes letters beside the answer back: a draft is dropped, a finished one voided, and a new one of the kind can begin. The
 * answer's own goes with the answer. Whoever calls may decide about them ({@link LetterDoor#act}).
 */
@Component
class VoidingLetter {

    private final Letters letters;
    private final Requests requests;
    private final LetterDeeds deeds;

    VoidingLetter(Letters letters, Requests requests, LetterDeeds deeds) {
        this.letters = letters;
        this.requests = requests;
        this.deeds = deeds;
    }

    /** Whether it is a draft that nothing depends on. */
    static boolean droppable(KeptRequest request, KeptLetter letter) {
        return letter.kind() != LetterKind.REPLY && WritingLetter.writable(request, letter);
    }

    /** Whether it is finished, and nothing in the case followed from it: the seal of a fee notice is an event. */
    static boolean voidable(KeptRequest request, KeptLetter letter) {
        boolean beside = letter.kind() != LetterKind.REPLY && !WritingLetter.closed(request);
        boolean followed = letter.kind() == LetterKind.FEE && letter.stamp() != null;
        return beside && letter.finished() != null && letter.counts() && !followed;
    }

    @Transactional
    public Writing drop(Actor actor, KeptRequest request, KeptLetter letter, int seen) {
        if (!droppable(request, letter)) {
            return new Writing.Refused("只有答复之外的草稿可以删除；定稿的文书请作废，答复的文书请审批人退回。");
        }
        if (!requests.touch(request.id(), seen)) {
            return new Writing.Overtaken();
        }
        letters.drop(letter.id());
        return deeds.done(actor, "request.letter-drop", letter);
    }

    /** Its number stays in the register. */
    @Transactional
    public Writing revoke(Actor actor, KeptRequest request, KeptLetter letter, int seen, String because) {
        if (!voidable(request, letter)) {
            return new Writing.Refused(
                    letter.kind() == LetterKind.REPLY
                            ? "答复的文书不单独作废：要改的，请审批人退回。"
                            : "这份文书不能作废：没有定稿、已经作废、已经归档，或者盖章件已经记入这件申请的经过。");
        }
        if (!requests.touch(request.id(), seen)) {
            return new Writing.Overtaken();
        }
        letters.voided(letter.id(), because);
        return deeds.done(
                actor, "request.letter-void", letters.find(letter.id()).orElseThrow());
    }
}
