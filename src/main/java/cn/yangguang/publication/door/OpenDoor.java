package cn.yangguang.publication.door;

import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.Stage;
import cn.yangguang.publication.StandardTable;
import cn.yangguang.publication.keeping.Editions;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.web.Views;
import java.time.Instant;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Says what stands at the public address of a piece: the piece, a notice in its place, or nothing. */
@Component
public class OpenDoor {

    private final Editions editions;
    private final Organization organization;

    OpenDoor(Editions editions, Organization organization) {
        this.editions = editions;
        this.organization = organization;
    }

    /** What stands at an address. */
    public sealed interface Found {}

    /** The piece, before the public since then. */
    public record Open(KeptEdition kept, Instant since) implements Found {}

    /** There is no piece to be had, and a page says so. */
    public sealed interface Closed extends Found {

        View page();
    }

    /** What stood here once: withdrawn, or over (410). */
    public record Gone(String indexNumber, String unit, String from, String until, String why, String instead)
            implements Closed {

        @Override
        public View page() {
            return Views.html(HttpStatus.GONE, shell -> Views.TEMPLATES.publicationGone(shell, this));
        }
    }

    /** Nothing has ever been public here (404). */
    public record Nothing() implements Closed {

        @Override
        public View page() {
            return Views.notFound();
        }
    }

    /** What stands at the address of this number now. */
    public Found at(long number) {
        return editions.shown(number).map(this::found).orElseGet(Nothing::new);
    }

    /** What the piece becomes, or the page that says why there is none. */
    public View show(long number, Function<Open, View> becoming) {
        return switch (at(number)) {
            case Open open -> becoming.apply(open);
            case Closed closed -> closed.page();
        };
    }

    private Found found(KeptEdition kept) {
        return switch (kept.edition().stage()) {
            case Stage.Published(Instant since, boolean _) -> new Open(kept, since);
            case Stage.Withdrawn(Instant since, Instant until, String why, String instead) ->
                gone(kept, since, until, why, instead);
            case Stage.Ended(Instant since, Instant until) ->
                gone(
                        kept,
                        since,
                        until,
                        "公开期限已满。",
                        "这件信息按规定公开到 " + kept.edition().period().until() + "，现已不再公开。");
            case Stage.Drafted _,
                    Stage.Returned _,
                    Stage.InReview _,
                    Stage.InSecrecyReview _,
                    Stage.Cleared _,
                    Stage.Filed _,
                    Stage.Scheduled _,
                    Stage.Superseded _ -> new Nothing();
        };
    }

    private Gone gone(KeptEdition kept, Instant since, Instant until, String why, String instead) {
        return new Gone(
                kept.publication().indexNumber(),
                organization.unit(kept.publication().unit()).orElseThrow().name(),
                StandardTable.minute(since),
                StandardTable.minute(until),
                why,
                instead);
    }
}
