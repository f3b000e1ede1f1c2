package cn.yangguang.duty.evidence.pages;

import cn.yangguang.duty.Proof;
import cn.yangguang.duty.evidence.AcceptingEvidence;
import cn.yangguang.duty.evidence.Deciding;
import cn.yangguang.duty.evidence.Piece;
import cn.yangguang.duty.evidence.ReturningEvidence;
import cn.yangguang.duty.evidence.WithdrawingEvidence;
import cn.yangguang.duty.evidence.looking.Looking;
import cn.yangguang.duty.evidence.looking.LookingAtLinks;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.store.Store;
import cn.yangguang.web.Downloads;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One piece of evidence: read, downloaded, accepted, returned, withdrawn, and its page looked at again. */
@Controller
class PiecePages {

    private static final String PATH = "/desk/evidence/{id}";

    private final PieceReaders readers;
    private final PieceShows shows;
    private final AcceptingEvidence accepting;
    private final ReturningEvidence returning;
    private final WithdrawingEvidence withdrawing;
    private final LookingAtLinks looking;
    private final Store store;

    PiecePages(
            PieceReaders readers,
            PieceShows shows,
            AcceptingEvidence accepting,
            ReturningEvidence returning,
            WithdrawingEvidence withdrawing,
            LookingAtLinks looking,
            Store store) {
        this.readers = readers;
        this.shows = shows;
        this.accepting = accepting;
        this.returning = returning;
        this.withdrawing = withdrawing;
        this.looking = looking;
        this.store = store;
    }

    @GetMapping(PATH)
    View show(Actor actor, @PathVariable UUID id) {
        return readers.open(actor, id)
                .map(opened -> shows.page(actor, opened.piece(), opened.owed(), "", new FormProblems()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.dutyPiece(shell, page)))
                .orElseGet(Views::notFound);
    }

    /** The file as it was sent, under a clean name; never shown in a page's place. */
    @GetMapping(PATH + "/file")
    ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id) {
        Optional<Proof> proof =
                readers.open(actor, id).map(opened -> opened.piece().evidence().proof());
        if (proof.isEmpty() || !(proof.get() instanceof Proof.File(String name, String sm3))) {
            return ResponseEntity.notFound().build();
        }
        Optional<Path> kept = store.path(sm3);
        return kept.isEmpty()
                ? ResponseEntity.notFound().build()
                : Downloads.file(name, MediaType.APPLICATION_OCTET_STREAM, new FileSystemResource(kept.get()));
    }

    @PostMapping(PATH + "/accept")
    View accept(Actor actor, @PathVariable UUID id) {
        return answer(actor, id, "", "已通过。", accepting.accept(actor, id));
    }

    @PostMapping(PATH + "/return")
    View giveBack(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String because,
            @RequestParam(defaultValue = "") String seen) {
        Deciding became = returning.giveBack(actor, id, because.strip(), seen.equals("ACCEPTED"));
        return answer(actor, id, because, "已退回，经办人会在待办中看到理由。", became);
    }

    @PostMapping(PATH + "/withdraw")
    View withdraw(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String because) {
        return answer(actor, id, because, "已撤回。", withdrawing.withdraw(actor, id, because.strip()));
    }

    @PostMapping(PATH + "/look")
    View look(Actor actor, @PathVariable UUID id) {
        return switch (looking.look(actor, id)) {
            case Looking.Looked(var _, String words, Owed now) ->
                Views.redirect("/desk/evidence/" + id, words + StandingWords.sentence(now));
            case Looking.Refused(String sentence) -> Views.redirect("/desk/evidence/" + id, sentence);
            case Looking.Gone _ -> Views.notFound();
            case Looking.NotAllowed _ -> Views.forbidden();
        };
    }

    private View answer(Actor actor, UUID id, String typed, String done, Deciding became) {
        return switch (became) {
            case Deciding.Done(Owed now) -> Views.redirect("/desk/due/" + now.id(), done + StandingWords.sentence(now));
            case Deciding.Refused(String field, String sentence) -> {
                FormProblems problems = new FormProblems();
                yield refused(
                        actor, id, typed, field.isEmpty() ? problems.add(sentence) : problems.add(field, sentence));
            }
            case Deciding.Changed(String sentence) -> refused(actor, id, typed, new FormProblems().add(sentence));
            case Deciding.Gone _ -> EvidencePages.gone();
            case Deciding.NotAllowed _ -> Views.forbidden();
        };
    }

    private View refused(Actor actor, UUID id, String typed, FormProblems problems) {
        Piece piece = readers.find(id);
        PiecePage page = shows.page(actor, piece, readers.owed(piece), typed, problems);
        return Views.refused(shell -> Views.TEMPLATES.dutyPiece(shell, page));
    }
}
