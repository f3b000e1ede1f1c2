package cn.yangguang.request.letters;

import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Happening;
import cn.yangguang.request.keeping.EventName;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.keeping.Replies;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the letter of an answer beside the answer: drafted, finished and voided with it. */
@Component
class ReplyLetters implements Replies {

    private final Letters letters;
    private final Drawing drawing;

    ReplyLetters(Letters letters, Drawing drawing) {
        this.letters = letters;
        this.drawing = drawing;
    }

    @Override
    public Optional<String> hindrance(KeptRequest before, Happening next) {
        return switch (next.event()) {
            case CaseEvent.Proposed _ -> drawing.hindrance(before, LetterKind.REPLY);
            case CaseEvent.Approved _ -> approved(before, next.by());
            case CaseEvent.FeeNoticeStamped _, CaseEvent.FeeNoticeReceived _ ->
                drawing.hindrance(before, LetterKind.FEE);
            default -> Optional.empty();
        };
    }

    /** Who wrote into the letter does not approve it. */
    private Optional<String> approved(KeptRequest request, UUID by) {
        Optional<KeptLetter> letter = current(request);
        if (letter.isEmpty()) {
            return Optional.of("这份答复还没有文书：请退回，重新拟写答复。");
        }
        return letter.get().writers().contains(by)
                ? Optional.of("修改过答复文书的人不能审批它。")
                : drawing.hindrance(request, LetterKind.REPLY)
                        .or(() -> RequiredPlaces.hindrance(request, letter.get()));
    }

    @Override
    public boolean offers(KeptRequest request, EventName event) {
        return switch (event) {
            case FEE_NOTICE_STAMPED -> charges(request) && waitsForSeal(request);
            case FEE_NOTICE_RECEIVED -> charges(request);
            default -> true;
        };
    }

    private boolean charges(KeptRequest request) {
        return drawing.hindrance(request, LetterKind.FEE).isEmpty();
    }

    private boolean waitsForSeal(KeptRequest request) {
        return letters.of(request.id()).stream()
                .anyMatch(one -> one.kind() == LetterKind.FEE && one.counts() && one.finished() != null);
    }

    @Override
    public void follow(KeptRequest after, Happening last) {
        switch (last.event()) {
            case CaseEvent.Proposed _ -> draft(after, last.by());
            case CaseEvent.Approved approved ->
                current(after).ifPresent(letter -> drawing.finish(after, letter, approved.on()));
            case CaseEvent.SentBack back -> current(after).ifPresent(letter -> letters.voided(letter.id(), back.why()));
            case CaseEvent.Withdrawn _ -> current(after).ifPresent(letter -> letters.voided(letter.id(), "申请人撤回申请"));
            default -> {}
        }
    }

    /** The new draft goes on from the letter of an earlier proposal of the same answer; whose words live on in it are its authors too. */
    private void draft(KeptRequest request, UUID by) {
        Optional<KeptLetter> earlier =
                current(request).filter(one -> Composing.answer(request, one) == request.answer());
        Matter matter = new Matter(LetterKind.REPLY, request.happened().size());
        Wording begun = Beginning.of(request, matter);
        Wording wording = earlier.map(one -> new Wording(
                        begun.reasons(), one.wording().content(), one.wording().way()))
                .orElse(begun);
        Set<UUID> writers = new LinkedHashSet<>(earlier.map(KeptLetter::writers).orElse(List.of()));
        writers.add(by);
        letters.add(UUID.randomUUID(), request.id(), matter, null, wording, writers);
    }

    /** The letter of the last proposal. */
    private Optional<KeptLetter> current(KeptRequest request) {
        List<KeptLetter> replies = letters.of(request.id()).stream()
                .filter(letter -> letter.kind() == LetterKind.REPLY)
                .toList();
        return replies.isEmpty() ? Optional.empty() : Optional.of(replies.getLast());
    }
}
