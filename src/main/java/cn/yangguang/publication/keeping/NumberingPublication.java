package cn.yangguang.publication.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.Stage;
import cn.yangguang.publication.numbering.GivingNumbers;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes drafts with a document number, typed or given from a register here in the same transaction. */
@Component
public class NumberingPublication {

    private static final int LONGEST_REASON = 300;

    private final WritingPublication writing;
    private final GivingNumbers numbers;
    private final BorneNumbers borne;
    private final Editions editions;
    private final Organization organization;

    NumberingPublication(
            WritingPublication writing,
            GivingNumbers numbers,
            BorneNumbers borne,
            Editions editions,
            Organization organization) {
        this.writing = writing;
        this.numbers = numbers;
        this.borne = borne;
        this.editions = editions;
        this.organization = organization;
    }

    /**
     * Begins a piece; needs DRAFT_PUBLICATION at the unit.
     *
     * @param organCode the code of the unit that gives its number; empty for the number that the content bears
     */
    @Transactional
    public Taking begin(Actor actor, Unit unit, Content content, String organCode) {
        if (!Permissions.may(actor, Act.DRAFT_PUBLICATION, unit)) {
            return new Taking.NotAllowed();
        }
        return numbered(actor, Optional.empty(), unit, content, organCode, last -> writing.begin(actor, unit, last));
    }

    /** Writes a piece that is there, as {@link WritingPublication#write} does. */
    @Transactional
    public Taking write(Actor actor, UUID publication, int seen, Content content, String organCode) {
        return editions.latest(publication)
                .flatMap(kept -> organization.unit(kept.publication().unit()))
                .map(unit -> numbered(
                        actor,
                        Optional.of(publication),
                        unit,
                        content,
                        organCode,
                        last -> writing.write(actor, publication, seen, last)))
                .orElseGet(Taking.NotAllowed::new);
    }

    private Taking numbered(
            Actor actor,
            Optional<UUID> publication,
            Unit unit,
            Content content,
            String organCode,
            Function<Content, Taking> written) {
        String typed = organCode.isEmpty() ? content.metadata().documentNumber() : "";
        Optional<String> problem = numbers.problem(publication.orElse(null), typed)
                .or(() -> borne.claimed(unit, publication.orElse(null), typed).map(other -> other.sentence(typed)));
        if (problem.isPresent()) {
            return new Taking.Refused(problem.get());
        }
        return organCode.isEmpty() ? written.apply(content) : given(actor, unit, content, organCode, written);
    }

    /** What was held is given only where the writing was done. */
    private Taking given(Actor actor, Unit unit, Content content, String organCode, Function<Content, Taking> written) {
        Optional<GivingNumbers.Held> held = numbers.hold(unit, organCode);
        if (held.isEmpty()) {
            return new Taking.Refused("这个单位没有在本系统编“" + organCode + "”的文号，请重新选择。");
        }
        return given(actor, held.get(), content, written);
    }

    private Taking given(Actor actor, GivingNumbers.Held held, Content content, Function<Content, Taking> written) {
        Taking became = written.apply(content.numbered(held.number().printed()));
        if (became instanceof Taking.Taken(KeptEdition now)) {
            numbers.give(actor, held, now.publication().id());
        }
        return became;
    }

    /** What became of the writing, and what is doubtful about the number that was printed (Chinese, or empty). */
    public record Printed(Taking taking, String doubt) {}

    /**
     * Writes what bears a printed number, as a document that is drafted from its file: the register is asked as for any
     * other number, a free one is given to the piece, a doubtful one is left out and told.
     *
     * @param owner the unit of the piece
     * @param publication null for a new one
     */
    @Transactional
    public Printed printed(
            Actor actor, Unit owner, @Nullable UUID publication, Content content, Function<Content, Taking> written) {
        String number = content.metadata().documentNumber();
        return switch (numbers.printed(publication, number, unit -> drafts(actor, unit))) {
            case GivingNumbers.Printed.Stands _ ->
                borne.claimed(owner, publication, number)
                        .map(other -> new Printed(
                                written.apply(content.numbered("")),
                                "原件上的文号 " + number + " 已经用在本单位的另一件“" + other.title() + "”上，发文字号先空着，请核对。"))
                        .orElseGet(() -> new Printed(written.apply(content), ""));
            case GivingNumbers.Printed.Free(var held) -> new Printed(given(actor, held, content, written), "");
            case GivingNumbers.Printed.Doubted(String instead, String sentence) ->
                new Printed(written.apply(content.numbered(instead)), sentence);
        };
    }

    private boolean drafts(Actor actor, UnitId unit) {
        return organization
                .unit(unit)
                .filter(one -> Permissions.may(actor, Act.DRAFT_PUBLICATION, one))
                .isPresent();
    }

    /** Takes the number that was given here off a draft; it stays in its register with the reason. */
    @Transactional
    public Taking voidNumber(Actor actor, UUID publication, String because) {
        Optional<KeptEdition> kept = editions.held(publication);
        if (kept.isEmpty()) {
            return new Taking.NotAllowed();
        }
        Unit unit = organization.unit(kept.get().publication().unit()).orElseThrow();
        if (!Permissions.may(actor, Act.DRAFT_PUBLICATION, unit)) {
            return new Taking.NotAllowed();
        }
        Optional<String> hindrance = hindrance(kept.get(), because);
        if (hindrance.isPresent()) {
            return new Taking.Refused(hindrance.get());
        }
        numbers.takeBack(actor, publication, because);
        return writing.change(actor, publication, kept.get().version(), Set.of(), before -> before.numbered(""));
    }

    private Optional<String> hindrance(KeptEdition kept, String because) {
        UUID id = kept.publication().id();
        if (numbers.problem(id, "").isEmpty()) {
            return Optional.of("这一件没有本系统编出的文号，不必作废。");
        }
        boolean used = kept.edition().stage() instanceof Stage.Filed
                || editions.shown(id)
                        .filter(shown -> number(shown).equals(number(kept)))
                        .isPresent();
        if (used) {
            return Optional.of("用这个文号的文件已经公开或者审定，文号不能作废。");
        }
        return because.isBlank() || because.length() > LONGEST_REASON
                ? Optional.of("请写明为什么作废，不超过 " + LONGEST_REASON + " 个字。")
                : Optional.empty();
    }

    private static String number(KeptEdition kept) {
        return kept.content().metadata().documentNumber();
    }
}
