package cn.yangguang.duty.meeting;

import cn.yangguang.duty.Proof;
import cn.yangguang.duty.evidence.Recording;
import cn.yangguang.duty.evidence.RecordingEvidence;
import cn.yangguang.duty.evidence.Said;
import cn.yangguang.keys.Sm3;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records a meeting as evidence of something owed: with its minutes as a record that this system keeps, without them as a
 * bare note, which counts only when somebody else accepts it.
 */
@Component
public class CountingMeeting {

    private final Meetings meetings;
    private final MeetingProofs proofs;
    private final RecordingEvidence evidence;

    CountingMeeting(Meetings meetings, RecordingEvidence evidence, MeetingProofs proofs) {
        this.meetings = meetings;
        this.evidence = evidence;
        this.proofs = proofs;
    }

    /** Needs READ_DUTIES at a unit concerned, and ADD_EVIDENCE where it is owed, which the evidence asks. */
    @Transactional
    public Recording count(Actor actor, UUID id, UUID occurrence) {
        Optional<Meeting> found =
                meetings.find(Reach.of(actor, Act.READ_DUTIES), id).flatMap(seen -> meetings.lock(seen.id()));
        if (found.isEmpty()) {
            return new Recording.NotAllowed();
        }
        Meeting meeting = found.get();
        Recording became = meeting.minutes() == null
                ? evidence.record(
                        actor,
                        occurrence,
                        new Proof.Note(),
                        new Said(meeting.words() + "，没有会议记录", meeting.held(), null, null, true, ""))
                : evidence.record(
                        actor,
                        occurrence,
                        meeting.thing(),
                        state(meeting),
                        meeting.words(),
                        meeting.held(),
                        meeting.held());
        if (became instanceof Recording.Recorded(UUID piece, var _)) {
            proofs.proves(id, occurrence, piece);
        }
        return became;
    }

    /** The SM3 of everything that is known of it, its minutes by their own SM3. */
    private static String state(Meeting meeting) {
        return Sm3.hex(Sm3.hash(meeting.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
