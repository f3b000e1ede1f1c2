package cn.yangguang.publication.numbering.pages;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.StandardTable;
import cn.yangguang.publication.numbering.Numbers;
import cn.yangguang.publication.numbering.OrganCode;
import cn.yangguang.publication.numbering.Registers;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Badge.Lamp;
import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Draws up the pages of the registers. */
@Component
class NumberViews {

    private final Numbers numbers;
    private final Organization organization;
    private final Clock clock;
    private final Registers registers;

    NumberViews(Numbers numbers, Organization organization, Clock clock, Registers registers) {
        this.numbers = numbers;
        this.organization = organization;
        this.clock = clock;
        this.registers = registers;
    }

    /** The units for which this person may begin a register; the own one first. */
    List<Unit> units(Actor actor) {
        Reach reach = Reach.of(actor, Act.DRAFT_PUBLICATION);
        LocalDate today = LocalDate.now(clock);
        return organization.tree().all().stream()
                .filter(unit -> unit.existsOn(today) && reach.covers(unit.path()))
                .sorted(Comparator.comparing(
                        unit -> !unit.id().equals(actor.unit().id())))
                .toList();
    }

    NumberPage.Codes codes(Actor actor, String unit, String code, String first, FormProblems problems) {
        List<Choice> units = units(actor).stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
        List<Field> fields = units.isEmpty()
                ? List.of()
                : List.of(
                        Field.select("unit", "单位", units).value(unit).mustBeAnswered(),
                        Field.text("code", "机关代字")
                                .value(code)
                                .hint("如 青政办；不带年份和括号。")
                                .mustBeAnswered(),
                        Field.text("first", "今年从几号编起")
                                .value(first)
                                .hint("今年在别处已经编到 12 号的，填 13；明年起都从 1 号编起。")
                                .mustBeAnswered());
        return new NumberPage.Codes(
                numbers.within(Reach.of(actor, Act.READ_PUBLICATIONS)).stream()
                        .map(this::code)
                        .toList(),
                problems.on(fields),
                problems);
    }

    private NumberPage.Code code(OrganCode code) {
        List<NumberPage.Year> years = registers.years(code).stream()
                .map(year -> new NumberPage.Year(year + " 年（" + registers.count(code, year) + " 个号）", path(code, year)))
                .toList();
        return new NumberPage.Code(code.code(), code.unitName(), code.year() + " 年 " + code.first() + " 号起", years);
    }

    private static String path(OrganCode code, int year) {
        return NumberPages.PATH + "/" + code.id() + "/" + year;
    }

    NumberPage.Register register(Actor actor, OrganCode code, int year, int page, FormProblems problems) {
        boolean writes = organization
                .unit(code.unit())
                .filter(unit -> Permissions.may(actor, Act.DRAFT_PUBLICATION, unit))
                .isPresent();
        Paging paging = Paging.of(page, registers.count(code, year));
        return new NumberPage.Register(
                code.code() + "〔" + year + "〕发文字号登记",
                registers.page(code, year, paging).stream()
                        .map(line -> line(line, writes ? path(code, year) + "/void" : ""))
                        .toList(),
                paging,
                problems);
    }

    private static NumberPage.Line line(Registers.Line line, String voiding) {
        boolean voided = !line.because().isEmpty();
        return new NumberPage.Line(
                line.number().printed(),
                line.title(),
                line.publication() == null ? "" : "/desk/publications/" + line.publication(),
                Objects.toString(line.publication(), ""),
                StandardTable.minute(line.issued()) + " " + line.by(),
                voided
                        ? new Badge("已作废", Lamp.BAD)
                        : line.out() ? new Badge("已使用", Lamp.GOOD) : new Badge("已编号", Lamp.CALM),
                line.because(),
                voided || line.out() ? "" : voiding);
    }
}
