package cn.yangguang.publication.numbering;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.publication.DocumentNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives document numbers in the transaction that uses them: what is rolled back has taken none, so the registers have no
 * gaps. The caller's journal entry covers it.
 */
@Component
public class GivingNumbers {

    private final Numbers numbers;
    private final Clock clock;

    GivingNumbers(Numbers numbers, Clock clock) {
        this.numbers = numbers;
        this.clock = clock;
    }

    /** A number that is held for whoever asked, until the transaction ends. */
    public record Held(OrganCode code, DocumentNumber number) {}

    /**
     * Holds the next number of a code of this unit in the present year.
     *
     * @param code the code's name
     * @return nothing where the unit has no such code
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Held> hold(Unit unit, String code) {
        int year = LocalDate.now(clock).getYear();
        return numbers.named(code)
                .filter(one -> one.unit().equals(unit.id()))
                .map(one -> new Held(one, new DocumentNumber(one.code(), year, numbers.next(one, year))));
    }

    /** What becomes of a number that is printed already on what is drafted here. */
    public sealed interface Printed {

        /** It stands: no register here gives it, or it was given to this piece before. */
        record Stands() implements Printed {}

        /** It is the next one of its register and free. */
        record Free(Held held) implements Printed {}

        /** Another number stands instead, or none; the sentence says why (Chinese). */
        record Doubted(String instead, String sentence) implements Printed {}
    }

    /**
     * Asks the register about a printed number, and holds it where it is free.
     *
     * @param publication null for a new one
     * @param printed in its standard form, or empty
     * @param may whose registers the person may use
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Printed printed(@Nullable UUID publication, String printed, Predicate<UnitId> may) {
        Optional<String> own =
                publication == null ? Optional.empty() : numbers.of(publication).map(DocumentNumber::printed);
        if (own.isPresent()) {
            return own.get().equals(printed)
                    ? new Printed.Stands()
                    : new Printed.Doubted(own.get(), "发文字号 " + own.get() + " 由本系统编出，与原件上写的“" + printed + "”不同，请核对。");
        }
        return DocumentNumber.read(printed)
                .flatMap(number -> numbers.named(number.code())
                        .filter(code -> code.gives(number.year(), number.serial()))
                        .map(code -> registered(code, number, may)))
                .orElseGet(Printed.Stands::new);
    }

    private Printed registered(OrganCode code, DocumentNumber number, Predicate<UnitId> may) {
        Optional<String> bearer = numbers.bearer(code, number);
        if (bearer.isPresent()) {
            return new Printed.Doubted(
                    "", "原件上的文号 " + number.printed() + " 在本系统已经编给“" + bearer.get() + "”，发文字号先空着，请核对。");
        }
        boolean free = number.year() <= LocalDate.now(clock).getYear()
                && may.test(code.unit())
                && numbers.next(code, number.year()) == number.serial();
        return free
                ? new Printed.Free(new Held(code, number))
                : new Printed.Doubted(
                        "", "原件上的文号 " + number.printed() + " 由" + code.unitName() + "在本系统编号，现在编不到这一号，发文字号先空着，请与其核对。");
    }

    /** Gives the number that was held to a publication. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(Actor by, Held held, UUID publication) {
        numbers.give(held.code(), held.number(), publication, by.staff(), clock.instant());
    }

    /** Takes the number of a publication back; it stays in its register with the reason. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(Actor by, UUID publication, String because) {
        numbers.voided(publication, by.staff(), because, clock.instant());
    }

    /**
     * Why a publication cannot bear a typed number (Chinese); nothing where it can.
     *
     * @param publication null for a new one
     * @param typed in its standard form, or empty
     */
    public Optional<String> problem(@Nullable UUID publication, String typed) {
        Optional<String> own =
                publication == null ? Optional.empty() : numbers.of(publication).map(DocumentNumber::printed);
        if (own.isPresent()) {
            return own.filter(given -> !given.equals(typed))
                    .map(given -> "这一件的发文字号 " + given + " 由本系统编出，不能直接改掉；要换文号的，请先在“发文字号登记”里作废它，并写明理由。");
        }
        return DocumentNumber.read(typed)
                .filter(number -> numbers.named(number.code())
                        .filter(code -> code.gives(number.year(), number.serial()))
                        .isPresent())
                .map(number -> "“" + number.code() + "”" + number.year() + "年的文号由本系统编出，不能自己填写；请把发文字号留空，选“在本系统编号”。");
    }
}
