package cn.yangguang.plan.draft;

import cn.yangguang.document.Place;
import cn.yangguang.duty.Holder;
import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One task of a draft.
 *
 * @param id its number in this draft, from 1; it never changes, whatever is dropped or joined around it
 * @param doubts what the reader doubted
 * @param general whether it is printed outside the table and binds every addressee
 * @param dropped whether a person said that it is no task
 * @param checked whether a person has looked at it
 */
public record DraftTask(
        int id,
        List<String> path,
        String requirement,
        List<NamedUnit> lead,
        List<NamedUnit> units,
        @Nullable String deadline,
        List<DraftDuty> duties,
        @Nullable String focus,
        @JsonAlias("unsure") List<Doubt> doubts,
        Place place,
        boolean general,
        boolean dropped,
        boolean checked) {

    public DraftTask {
        path = List.copyOf(path);
        lead = List.copyOf(lead);
        units = List.copyOf(units);
        duties = List.copyOf(duties);
        doubts = List.copyOf(doubts);
    }

    /** Everybody named, those in the lead first. */
    public List<NamedUnit> everybody() {
        return Stream.concat(lead.stream(), units.stream()).toList();
    }

    /** The duties that count. */
    public List<DraftDuty> owed() {
        return duties.stream().filter(duty -> !duty.dropped()).toList();
    }

    /** What the plan prints twice and not alike, in Chinese. */
    public List<String> contradictions() {
        return doubts.stream()
                .filter(doubt -> doubt.kind() == Doubt.Kind.CONTRADICTION)
                .map(Doubt::sentence)
                .toList();
    }

    /** Whether a person should still look at it: something was doubted, or a name guessed. */
    public boolean uncertain() {
        boolean guessed = everybody().stream().anyMatch(unit -> unit.link() == NamedUnit.Link.GUESSED);
        return !dropped && !checked && (guessed || !doubts.isEmpty());
    }

    /** Whether a contradiction still waits for a person. */
    public boolean contradictory() {
        return !dropped && !checked && !contradictions().isEmpty();
    }

    DraftTask drop(boolean gone) {
        return with(id, lead, units, duties, gone, checked);
    }

    DraftTask check() {
        return with(id, lead, units, duties, dropped, true);
    }

    DraftTask duties(List<DraftDuty> others) {
        return with(id, lead, units, others, dropped, checked);
    }

    /** The same under another number of its draft. */
    public DraftTask numbered(int number) {
        return with(number, lead, units, duties, dropped, checked);
    }

    /** With whom its names mean changed. */
    public DraftTask names(UnaryOperator<NamedUnit> change) {
        List<NamedUnit> leading = lead.stream().map(change).toList();
        return with(id, leading, units.stream().map(change).toList(), duties, dropped, checked);
    }

    private DraftTask with(
            int number,
            List<NamedUnit> leading,
            List<NamedUnit> others,
            List<DraftDuty> measures,
            boolean gone,
            boolean seen) {
        return new DraftTask(
                number,
                path,
                requirement,
                leading,
                others,
                deadline,
                measures,
                focus,
                doubts,
                place,
                general,
                gone,
                seen);
    }

    /** This task and the next as one, with the first one's place and headings; the text and its duties are read later. */
    DraftTask joined(DraftTask next) {
        return new DraftTask(
                id,
                path,
                requirement,
                lead,
                Stream.concat(units.stream(), next.everybody().stream()).toList(),
                deadline == null ? next.deadline : deadline,
                Stream.concat(duties.stream(), next.duties.stream()).toList(),
                focus == null ? next.focus : focus,
                Stream.concat(doubts.stream(), next.doubts.stream()).distinct().toList(),
                place,
                general,
                false,
                checked && next.checked);
    }

    /** With the holders that its units suggest now; what a person chose stays. */
    DraftTask propose() {
        return duties(duties.stream()
                .map(duty -> duty.propose(
                        Holders.propose(duty.added() ? duty.text() : requirement, duty.text(), lead, units)))
                .toList());
    }

    /** Whether a duty is its leading unit's and none is known that leads. */
    public boolean leaderless() {
        return !dropped
                && owed().stream().anyMatch(duty -> duty.holder() == Holder.LEAD)
                && lead.stream().noneMatch(unit -> unit.link() != NamedUnit.Link.LEFT_OUT);
    }
}
