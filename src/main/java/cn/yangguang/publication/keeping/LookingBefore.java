package cn.yangguang.publication.keeping;

import cn.yangguang.publication.Step;
import cn.yangguang.publication.findings.SecondLook;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The second look at what is about to go out, its page as the public would get it included. */
@Component
class LookingBefore {

    private final SecondLook second;
    private final PublicFace face;

    LookingBefore(SecondLook second, PublicFace face) {
        this.second = second;
        this.face = face;
    }

    /** Why this step may not be taken; nothing for steps that bring nothing out. */
    Optional<String> refusal(KeptEdition kept, Step step) {
        boolean out =
                step instanceof Step.Publish || step instanceof Step.PublishUrgently || step instanceof Step.Schedule;
        return out ? refusal(kept) : Optional.empty();
    }

    /** Why this may not go out; one sentence (Chinese). */
    Optional<String> refusal(KeptEdition kept) {
        return second.refusal(kept.publication().id(), kept.content(), face.page(kept));
    }
}
