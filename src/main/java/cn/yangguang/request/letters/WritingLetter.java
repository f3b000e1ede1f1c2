package cn.yangguang.request.letters;

import cn.yangguang.organization.access.Actor;
import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Stage;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.keeping.Recording;
import cn.yangguang.request.keeping.RecordingEvent;
import cn.yangguang.request.keeping.Requests;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the letters of a case: written, finished, sealed. Whoever calls may handle the case. Every deed makes a new
 * version of the case, so nobody approves words that changed after they looked, and leaves one entry in the journal.
 */
@Component
class WritingLetter {

    static final String CLOSED = "这件申请已经归档，文书不再改变。";

    private final Letters letters;
    private final Drawing drawing;
    private final Requests requests;
    private final RecordingEvent recording;
    private final LetterDeeds deeds;
    private final Clock clock;

    WritingLetter(
            Letters letters,
            Drawing drawing,
            Requests requests,
            RecordingEvent recording,
            LetterDeeds deeds,
            Clock clock) {
        this.letters = letters;
        this.drawing = drawing;
        this.requests = requests;
        this.recording = recording;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Changes the words of a draft. After the approval the way back is to send the answer back. */
    @Transactional
    public Writing write(Actor actor, KeptRequest request, KeptLetter letter, int seen, Wording wording) {
        if (!writable(request, letter)) {
            return new Writing.Refused(frozen(letter));
        }
        if (!requests.touch(request.id(), seen)) {
            return new Writing.Overtaken();
        }
        letters.write(letter.id(), wording, actor.staff());
        return done(actor, "request.letter-write", letter);
    }

    /** Whether the letters of the case stay as they are: it is in the archive, and people may be forgotten in it. */
    static boolean closed(KeptRequest request) {
        return request.stage() instanceof Stage.Archived;
    }

    /** Whether its words can still change: an answer's until it is approved, another's until it is finished. */
    static boolean writable(KeptRequest request, KeptLetter letter) {
        boolean draft = letter.finished() == null && letter.counts() && !closed(request);
        return draft
                && (letter.kind() != LetterKind.REPLY
                        || (request.stage() instanceof Stage.InReview && letter.matter() == proposed(request)));
    }

    /** The position of the last proposal; 0 where there is none. */
    private static int proposed(KeptRequest request) {
        int last = 0;
        for (int i = 0; i < request.happened().size(); i++) {
            last = request.happened().get(i).event() instanceof CaseEvent.Proposed ? i + 1 : last;
        }
        return last;
    }

    private static String frozen(KeptLetter letter) {
        return letter.kind() == LetterKind.REPLY ? "答复审批通过之后不能再改文书；要改的，请审批人先退回，改好之后重新审批。" : "文书已经定稿，不能再改。";
    }

    /** Gives a letter beside the answer its number and date; the answer's own is finished by its approval. */
    @Transactional
    public Writing finish(Actor actor, KeptRequest request, KeptLetter letter, int seen) {
        if (letter.kind() == LetterKind.REPLY || !writable(request, letter)) {
            return new Writing.Refused(frozen(letter));
        }
        Optional<String> hindrance =
                drawing.hindrance(request, letter.kind()).or(() -> RequiredPlaces.hindrance(request, letter));
        if (hindrance.isPresent()) {
            return new Writing.Refused(hindrance.get());
        }
        if (!requests.touch(request.id(), seen)) {
            return new Writing.Overtaken();
        }
        drawing.finish(request, letter, LocalDate.now(clock));
        return done(actor, "request.letter-finish", letter);
    }

    /** Puts the sealed copy to its letter; that of an answer or a fee notice is an event, after which it can be served. */
    @Transactional
    public Writing stamp(Actor actor, KeptRequest request, KeptLetter letter, int seen, KeptLetter.Stamp stamp) {
        if (closed(request)) {
            return new Writing.Refused(CLOSED);
        }
        if (letter.finished() == null || !letter.counts()) {
            return new Writing.Refused("文书定稿之后才能上传盖章件。");
        }
        Optional<CaseEvent> event = event(letter, stamp.on());
        if (event.isPresent()) {
            return switch (recording.record(actor, request.id(), seen, event.get(), stamp.sm3())) {
                case Recording.Recorded _ -> stamped(letter, stamp);
                case Recording.Refused(String sentence) -> new Writing.Refused(sentence);
                case Recording.Overtaken _ -> new Writing.Overtaken();
                case Recording.NotAllowed() -> new Writing.Refused("您不能办理这件申请。");
            };
        }
        if (!requests.touch(request.id(), seen)) {
            return new Writing.Overtaken();
        }
        letters.stamp(letter.id(), stamp);
        return done(actor, "request.letter-stamp", letter);
    }

    /** What the arrival of its sealed copy is in the case; nothing for a letter that keeps nothing waiting. */
    private static Optional<CaseEvent> event(KeptLetter letter, LocalDate on) {
        Integer yuan = letter.yuan();
        return letter.kind() == LetterKind.REPLY
                ? Optional.of(new CaseEvent.Stamped(on))
                : Optional.ofNullable(yuan).map(fee -> new CaseEvent.FeeNoticeStamped(on, fee));
    }

    private Writing stamped(KeptLetter letter, KeptLetter.Stamp stamp) {
        letters.stamp(letter.id(), stamp);
        return new Writing.Written(letters.find(letter.id()).orElseThrow());
    }

    private Writing done(Actor actor, String act, KeptLetter letter) {
        return deeds.done(actor, act, letters.find(letter.id()).orElseThrow());
    }
}
