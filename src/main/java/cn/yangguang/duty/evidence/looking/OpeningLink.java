package cn.yangguang.duty.evidence.looking;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tries whether anybody on the open internet can open a page, within the bounds of {@link Fetching}. */
@Component
public class OpeningLink {

    private final Fetching fetching;

    OpeningLink(Fetching fetching) {
        this.fetching = fetching;
    }

    /**
     * Why nobody can open it, in one sentence (Chinese); nothing where it opens, and where only this time nothing was
     * learned. Takes ten seconds at most.
     */
    public Optional<String> dead(String address) {
        return switch (fetching.fetch(address)) {
            case Fetched.Gone(int status) -> Optional.of("对方网站说没有这个网页（回应 " + status + "）。");
            case Fetched.Refused(String sentence) -> Optional.of(sentence);
            case Fetched.Page _, Fetched.Failed _ -> Optional.empty();
        };
    }
}
