package cn.yangguang.demo;

import cn.yangguang.organization.access.Actor;
import cn.yangguang.publication.ReviewLevels;
import cn.yangguang.publication.Step;
import cn.yangguang.publication.keeping.Editions;
import cn.yangguang.publication.keeping.Taking;
import cn.yangguang.publication.keeping.TakingStep;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Takes a drafted piece of the demo the whole way: handed in, reviewed, proofread, examined for secrets, published. */
@Component
public class DemoPieces {

    private final Editions editions;
    private final TakingStep taking;
    private final Clock clock;

    DemoPieces(Editions editions, TakingStep taking, Clock clock) {
        this.editions = editions;
        this.taking = taking;
        this.clock = clock;
    }

    /** Through whose hands a piece goes: three people. */
    public record Hands(Actor drafter, Actor reviewer, Actor secrecy) {}

    /** In the caller's transaction; a step that fails is a fault of ours. */
    public void publish(Hands hands, UUID piece) {
        step(hands.drafter(), piece, rules -> new Step.Submit(rules.count()));
        step(hands.reviewer(), piece, _ -> new Step.Review());
        step(hands.reviewer(), piece, _ -> new Step.Proofread());
        step(hands.secrecy(), piece, _ -> new Step.Clear());
        step(hands.reviewer(), piece, _ -> new Step.Publish(clock.instant()));
    }

    private void step(Actor actor, UUID piece, Function<ReviewLevels, Step> wish) {
        int seen = editions.latest(piece).orElseThrow().version();
        Taking taken = taking.take(actor, piece, seen, wish, "");
        if (!(taken instanceof Taking.Taken)) {
            throw new IllegalStateException("a piece of the demo went no further: " + taken);
        }
    }
}
