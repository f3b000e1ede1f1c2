package cn.yangguang.duty.evidence.looking;

import cn.yangguang.duty.Evidence.Fate;
import cn.yangguang.duty.Proof;
import cn.yangguang.duty.evidence.LookOutcome;
import cn.yangguang.duty.evidence.Piece;
import cn.yangguang.duty.evidence.PieceDoor;
import cn.yangguang.duty.evidence.Pieces;
import cn.yangguang.duty.evidence.Rights;
import cn.yangguang.duty.keeping.DueLists;
import cn.yangguang.journal.Entry;
import cn.yangguang.organization.access.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at the pages behind links: first as soon as one is recorded, for it counts only then, again after a week and then
 * every month until its plan is closed. A page is fetched outside any transaction; what was found is kept in one.
 */
@Component
public class LookingAtLinks {

    private static final Logger LOG = LoggerFactory.getLogger(LookingAtLinks.class);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration DAY = Duration.ofDays(1);
    private static final List<Duration> RETRIES =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));
    /** Longer than any look takes. */
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final Fetching fetching;
    private final Looks looks;
    private final Pieces pieces;
    private final PieceDoor door;
    private final DueLists lists;
    private final Rights rights;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LookingAtLinks(
            Fetching fetching,
            Looks looks,
            Pieces pieces,
            PieceDoor door,
            DueLists lists,
            Rights rights,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.fetching = fetching;
        this.looks = looks;
        this.pieces = pieces;
        this.door = door;
        this.lists = lists;
        this.rights = rights;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Looks at once, for somebody who records or decides for the unit. */
    public Looking look(Actor actor, UUID id) {
        Optional<Piece> piece = pieces.find(id);
        if (piece.isEmpty()) {
            return new Looking.Gone();
        }
        boolean may = rights.decidesFor(actor, piece.get().holder())
                || lists.find(piece.get().occurrence()).stream()
                        .anyMatch(owed -> !rights.recordsFor(actor, owed).isEmpty());
        return may ? look(actor.staff(), piece.get()) : new Looking.NotAllowed();
    }

    /** Takes what is due for a look; one worker at a time has a piece. */
    List<UUID> take(int most) {
        return looks.take(clock.instant(), PAUSE, most);
    }

    /** Looks at a piece that was taken. */
    void look(UUID id) {
        pieces.find(id).ifPresent(piece -> look(Entry.SYSTEM, piece));
    }

    private Looking look(UUID actor, Piece piece) {
        if (!(piece.evidence().proof() instanceof Proof.Link link)) {
            return new Looking.Gone();
        }
        try {
            return inOne(actor, piece.id(), fetching.fetch(link.address()));
        } catch (RuntimeException unexpected) {
            if (Thread.currentThread().isInterrupted()) {
                throw unexpected;
            }
            LOG.warn("the page behind piece {} was not read", piece.id(), unexpected);
            return inOne(actor, piece.id(), new Fetched.Failed("这个网页没有读成，稍后会再试；一直读不成的，请改用文件登记。"));
        }
    }

    private Looking inOne(UUID actor, UUID id, Fetched fetched) {
        return Objects.requireNonNull(transaction.execute(status -> keep(actor, id, fetched)));
    }

    /** It may have been returned, or its plan closed, while the page was on its way. */
    private Looking keep(UUID actor, UUID id, Fetched fetched) {
        Optional<PieceDoor.Opened> opened = door.open(id);
        if (opened.isEmpty()) {
            return new Looking.Gone();
        }
        Piece piece = opened.get().piece();
        boolean over = piece.evidence().fate() instanceof Fate.Returned
                || piece.evidence().fate() instanceof Fate.Withdrawn
                || opened.get().owed().closed();
        if (over) {
            return new Looking.Refused("这件材料已经退回、撤回，或者所属计划已经关闭，不再核对网页。");
        }
        return kept(actor, piece, fetched);
    }

    private Looking kept(UUID actor, Piece piece, Fetched fetched) {
        Instant now = clock.instant();
        @Nullable PageText page = fetched instanceof Fetched.Page found ? PageText.of(found) : null;
        boolean first = piece.hash() == null;
        if (page != null && first) {
            looks.firstRead(piece.id(), page, now);
        }
        Looks.Look look = look(now, piece, fetched, page);
        looks.add(
                piece.id(),
                look,
                fetched instanceof Fetched.Page found ? found.address().toString() : null,
                page);
        looks.ended(piece.id(), look.outcome(), next(piece, look.outcome(), now));
        return new Looking.Looked(
                look.outcome(),
                look.words(),
                door.done(actor, "evidence.look", piece, look.toString()).now());
    }

    private static Looks.Look look(Instant now, Piece piece, Fetched fetched, @Nullable PageText page) {
        return switch (fetched) {
            case Fetched.Gone(int status) ->
                new Looks.Look(now, LookOutcome.GONE, "对方网站说没有这个网页（" + status + "）。", null, null);
            case Fetched.Refused(String sentence) -> new Looks.Look(now, LookOutcome.REFUSED, sentence, null, null);
            case Fetched.Failed(String sentence) -> new Looks.Look(now, LookOutcome.FAILED, sentence, null, null);
            case Fetched.Page _
            when page != null -> {
                boolean same = piece.hash() == null || piece.hash().equals(page.sm3());
                yield new Looks.Look(
                        now,
                        same ? LookOutcome.READ : LookOutcome.CHANGED,
                        same ? "网页打得开，已经核对。" : "网页打得开，内容与第一次核对时不同。",
                        page.title(),
                        page.sm3());
            }
            case Fetched.Page _ -> throw new IllegalStateException("a page was fetched and not read");
        };
    }

    /** Null where nobody looks again by himself. */
    private @Nullable Instant next(Piece piece, LookOutcome outcome, Instant now) {
        boolean first = piece.hash() == null;
        int before = looks.count(piece.id()) - 1;
        return switch (outcome) {
            case READ, CHANGED -> now.plus(first ? WEEK : MONTH);
            case GONE -> now.plus(first ? DAY : WEEK);
            case FAILED -> now.plus(first && before < RETRIES.size() ? RETRIES.get(before) : DAY);
            case REFUSED -> null;
        };
    }
}
