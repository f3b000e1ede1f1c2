package cn.yangguang.organization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.organization.UnitMatch.Ambiguous;
import cn.yangguang.organization.UnitMatch.Found;
import cn.yangguang.organization.UnitMatch.How;
import cn.yangguang.organization.UnitMatch.Unknown;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a printed name when units are renamed, end, or are given further names. */
class UnitNamesInTimeTests {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    private final Qingshi qingshi = new Qingshi();
    private final UnitNames names = UnitNames.of(qingshi.tree(), qingshi.district, DAY, List.of());
    private final UnitNames ofCounty = UnitNames.of(qingshi.tree(), qingshi.county, DAY, List.of());

    @Test
    void whereOldAndNewOfficeBothStandNeitherIsTakenForTheOther() {
        assertThat(ofCounty.find("县农业局")).isEqualTo(new Found(qingshi.named("临河县农业局"), How.PLACE));
        assertThat(ofCounty.find("县文广新局")).isEqualTo(new Found(qingshi.named("临河县文化广电新闻出版局"), How.SHORT));
        assertThat(ofCounty.find("县文旅局")).isEqualTo(new Found(qingshi.named("临河县文化和旅游局"), How.SHORT));
    }

    @Test
    void aNewNameIsNotTakenForTheOldOfficeButOfferedForLinking() {
        Qingshi before = new Qingshi().without("临河县农业农村局");
        UnitNames old = UnitNames.of(before.tree(), before.county, DAY, List.of());
        assertThat(old.find("县农业农村局"))
                .isInstanceOfSatisfying(
                        Unknown.class,
                        unknown -> assertThat(unknown.suggestions()).startsWith(before.named("临河县农业局")));
    }

    @Test
    void aFormerNameOfTheUnitItselfIsCertainAndTheCommonCourseOfReformsIsNot() {
        Unit renamed = qingshi.named("青石区农业农村局");
        Qingshi known = new Qingshi()
                .with(new Unit(
                                renamed.id(),
                                renamed.parent(),
                                renamed.path(),
                                "青石区农业局",
                                renamed.kind(),
                                renamed.position(),
                                List.of(),
                                List.of(),
                                null,
                                null,
                                null)
                        .renamed("青石区农业农村局"));
        UnitMatch match =
                UnitNames.of(known.tree(), known.district, DAY, List.of()).find("区农业局");
        assertThat(match).isEqualTo(new Found(known.named("青石区农业农村局"), How.FORMER_NAME));
        assertThat(How.FORMER_NAME.certain()).isTrue();
        assertThat(How.STANDARD_FORMER.certain()).isFalse();
    }

    @Test
    void aLearnedAliasIsFoundAtOnce() {
        Unit unit = qingshi.named("青石区河湖湿地保护服务站");
        Qingshi learned = new Qingshi().with(unit.alsoCalled("区湿地站"));
        UnitMatch match =
                UnitNames.of(learned.tree(), learned.district, DAY, List.of()).find("区湿地站");
        assertThat(match).isEqualTo(new Found(learned.named(unit.name()), How.ALIAS));
    }

    @Test
    void anOfficeThatEndedIsAnsweredForByItsSuccessor() {
        Unit heir = qingshi.named("临河县农业农村局");
        Qingshi merged = new Qingshi().ended("临河县农业局", LocalDate.of(2019, 1, 18), heir);
        UnitNames later = UnitNames.of(merged.tree(), merged.county, DAY, List.of());
        UnitNames earlier = UnitNames.of(merged.tree(), merged.county, LocalDate.of(2018, 8, 16), List.of());
        assertThat(later.find("县农业局")).isEqualTo(new Found(heir, How.SUCCESSOR));
        assertThat(earlier.find("县农业局")).isEqualTo(new Found(merged.named("临河县农业局"), How.PLACE));
    }

    @Test
    void anOfficeThatEndedWithoutSuccessorIsNotFound() {
        Qingshi ended = new Qingshi().ended("临河县水利局", LocalDate.of(2019, 1, 18), null);
        assertThat(UnitNames.of(ended.tree(), ended.county, DAY, List.of()).find("县水利局"))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void twoThatFitEquallyWellAreBothOffered() {
        Qingshi both = new Qingshi().without("青石区城市管理局");
        assertThat(UnitNames.of(both.tree(), both.district, DAY, List.of()).find("区物价局"))
                .isInstanceOfSatisfying(
                        Ambiguous.class,
                        twice -> assertThat(twice.candidates())
                                .extracting(Unit::name)
                                .containsExactly("青石区发展和改革局", "青石区市场监督管理局(青石区知识产权局)"));
    }

    @Test
    void whatLooksAlikeIsSuggested() {
        assertThat(names.find("区湿地保护站"))
                .isInstanceOfSatisfying(
                        Unknown.class,
                        unknown -> assertThat(unknown.suggestions()).startsWith(qingshi.named("青石区河湖湿地保护服务站")));
    }

    private static UnitNames of(Qingshi known) {
        return UnitNames.of(known.tree(), known.district, DAY, List.of());
    }

    /** Whoever is known by another's present name takes nothing from it: a person is asked. */
    @Test
    void anAliasThatIsAnothersPresentNameIsOfferedAndNeverTaken() {
        Unit station = qingshi.named("青石区河湖湿地保护服务站");
        Unit finance = qingshi.named("青石区财政局");
        for (String alias : List.of("区财政局", "财政局", "青石财政局")) {
            assertThat(of(new Qingshi().with(station.alsoCalled(alias))).find(alias))
                    .as(alias)
                    .isInstanceOfSatisfying(
                            Ambiguous.class,
                            both -> assertThat(both.candidates())
                                    .extracting(Unit::name)
                                    .containsExactlyInAnyOrder(station.name(), finance.name()));
        }
        assertThat(of(new Qingshi().with(station.alsoCalled("区发改局"))).find("区发改局"))
                .isInstanceOf(Ambiguous.class);
    }

    @Test
    void aFormerNameThatIsAnothersPresentNameIsOfferedAndNeverTaken() {
        Unit station = qingshi.named("青石区河湖湿地保护服务站");
        Unit once = station.renamed("区财政局").renamed(station.name());
        assertThat(once.formerNames()).contains("区财政局");
        assertThat(of(new Qingshi().with(once)).find("区财政局")).isInstanceOf(Ambiguous.class);
    }

    /** Where a person chose the one whose own name it is, that is remembered. */
    @Test
    void anAliasOfTheOwnerItselfSettlesTheName() {
        Unit station = qingshi.named("青石区河湖湿地保护服务站");
        Unit finance = qingshi.named("青石区财政局");
        Qingshi both = new Qingshi().with(station.alsoCalled("区财政局")).with(finance.alsoCalled("区财政局"));
        assertThat(of(both).find("区财政局")).isInstanceOf(Ambiguous.class);
        Qingshi former = new Qingshi()
                .with(station.renamed("区财政局").renamed(station.name()))
                .with(finance.alsoCalled("区财政局"));
        assertThat(of(former).find("区财政局")).isEqualTo(new Found(former.named("青石区财政局"), How.ALIAS));
    }

    @Test
    void whoElseAnswersToANameIsKnownBeforeItIsGiven() {
        Unit station = qingshi.named("青石区河湖湿地保护服务站");
        assertThat(names.another(station, "区财政局")).contains(qingshi.named("青石区财政局"));
        assertThat(names.another(station, "区发改委")).contains(qingshi.named("青石区发展和改革局"));
        assertThat(names.another(station, "区湿地站")).isEmpty();
        assertThat(names.another(station, "县财政局")).isEmpty();
        assertThat(names.another(qingshi.named("青石区财政局"), "区财政局")).isEmpty();
    }
}
