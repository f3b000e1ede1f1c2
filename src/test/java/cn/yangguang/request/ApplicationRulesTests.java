package cn.yangguang.request;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.request.clock.Channel;
import org.junit.jupiter.api.Test;

/** What an application must say. */
class ApplicationRulesTests {

    private static Application application(ApplicantKind kind, IdentityPaper paper, String identity) {
        return application(Channel.ONLINE, kind, paper, identity);
    }

    private static Application application(Channel channel, ApplicantKind kind, IdentityPaper paper, String identity) {
        Applicant applicant = new Applicant(kind, "林之远", "林之远", paper, identity, "0531-1234567", "", "");
        Wanted wanted = new Wanted(Wanted.Form.PAPER, Wanted.Way.PICK_UP);
        return new Application(channel, applicant, "2025年青石路改造的验收意见", wanted, "");
    }

    @Test
    void anIdentityNumberThatNobodyCanHaveIsRefused() {
        assertThat(ApplicationRules.problems(
                        application(ApplicantKind.NATURAL_PERSON, IdentityPaper.IDENTITY_CARD, "990101199001010019")))
                .isEmpty();
        assertThat(ApplicationRules.problems(
                        application(ApplicantKind.NATURAL_PERSON, IdentityPaper.IDENTITY_CARD, "990101199001010018")))
                .containsKey("identity");
        assertThat(ApplicationRules.problems(
                        application(ApplicantKind.NATURAL_PERSON, IdentityPaper.PASSPORT, "E00000000")))
                .isEmpty();
    }

    /** Without a number on a paper nobody is kept out, only sent to another way (law.md 5.3). */
    @Test
    void whoHasNoNumberAppliesAtTheCounter() {
        assertThat(ApplicationRules.problems(
                        application(ApplicantKind.NATURAL_PERSON, IdentityPaper.OTHER_PERSONAL, "")))
                .containsKey("identity");
        assertThat(ApplicationRules.problems(
                        application(Channel.COUNTER, ApplicantKind.NATURAL_PERSON, IdentityPaper.OTHER_PERSONAL, "")))
                .isEmpty();
    }

    @Test
    void aCreditCodeIsCheckedByItsLastSign() {
        assertThat(ApplicationRules.problems(
                        application(ApplicantKind.BUSINESS, IdentityPaper.CREDIT_CODE, "11990100000000019F")))
                .isEmpty();
        assertThat(ApplicationRules.problems(
                        application(ApplicantKind.BUSINESS, IdentityPaper.CREDIT_CODE, "11370322004222241N")))
                .isEmpty();
        assertThat(ApplicationRules.problems(
                        application(ApplicantKind.BUSINESS, IdentityPaper.CREDIT_CODE, "11370322004222241M")))
                .containsKey("identity");
    }

    @Test
    void thePaperFitsWhoAsks() {
        assertThat(ApplicationRules.problems(
                        application(ApplicantKind.BUSINESS, IdentityPaper.IDENTITY_CARD, "990101199001010019")))
                .containsKey("paper");
    }
}
