package cn.yangguang.publication;

import cn.yangguang.publication.Signature.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Why a step cannot be taken now, in one sentence (Chinese); the person's rights have been looked at before. */
final class Hindrances {

    static final int LONGEST_REASON = 300;
    private static final Duration FARTHEST = Duration.ofDays(366);

    private static final String UNREAD = "这是从其他系统导入的草稿，还没有人核对：请起草人先核对，选定公开属性，保存以后再办。";

    private Hindrances() {}

    static Optional<String> to(Edition edition, ReviewLevels rules, Person person, Step step) {
        return switch (step) {
            case Step.Write write -> writing(edition, write);
            case Step.Submit(int levels) -> submitting(edition, levels);
            case Step.Review _ -> signing(edition, rules, person, Kind.REVIEW);
            case Step.Proofread _ -> signing(edition, rules, person, Kind.PROOFREADING);
            case Step.Clear _ -> clearing(edition, rules, person);
            case Step.Return(String why) -> returning(edition, rules, person, why);
            case Step.Publish(Instant now) -> publishing(edition, person, true).or(() -> over(edition, now));
            case Step.Schedule(Instant at, Instant now) ->
                publishing(edition, person, false).or(() -> timing(at, now)).or(() -> over(edition, at));
            case Step.Unschedule _ -> edition.stage() instanceof Stage.Scheduled ? none() : because("现在没有定时，不必取消。");
            case Step.PublishUrgently urgent -> hurrying(edition, person, urgent);
            case Step.Withdraw withdraw -> withdrawing(edition, withdraw);
        };
    }

    private static Optional<String> writing(Edition edition, Step.Write write) {
        if (edition.stage() instanceof Stage.Superseded) {
            return because("这一版已有新版本，请修改最新的一版。");
        }
        boolean draft = draft(edition);
        boolean same = edition.hash().equals(write.hash());
        return same && !draft ? because("内容没有改动，没有保存；已经签过的审核仍然有效。") : none();
    }

    private static Optional<String> submitting(Edition edition, int levels) {
        if (!draft(edition)) {
            return because("现在不在起草中，不能送审。");
        }
        if (edition.imported()) {
            return because(UNREAD);
        }
        if (levels < 1 || levels > ReviewLevels.MOST) {
            throw new IllegalArgumentException("levels: " + levels);
        }
        return edition.determination().problem();
    }

    private static boolean draft(Edition edition) {
        return edition.stage() instanceof Stage.Drafted || edition.stage() instanceof Stage.Returned;
    }

    private static Optional<String> signing(Edition edition, ReviewLevels rules, Person person, Kind kind) {
        boolean open = edition.stage() instanceof Stage.InReview || owed(edition);
        if (!open || !(Wanted.of(edition) instanceof Wanted.Level wanted)) {
            return because("现在不等审核或校对，没有办成。");
        }
        if (kind == Kind.REVIEW ? !wanted.review() : !wanted.proofreading()) {
            return because(kind == Kind.REVIEW ? "这一级已经审核过，还差校对。" : "这一级已经校对过，还差审核。");
        }
        return Seats.hindrance(edition, rules, person.id(), wanted.level());
    }

    private static Optional<String> clearing(Edition edition, ReviewLevels rules, Person person) {
        boolean open = edition.stage() instanceof Stage.InSecrecyReview || owed(edition);
        return open && Wanted.of(edition) instanceof Wanted.Secrecy
                ? Seats.hindrance(edition, rules, person.id(), ReviewLevels.SECRECY)
                : because("现在不等保密审查，没有办成。");
    }

    private static boolean owed(Edition edition) {
        return edition.stage() instanceof Stage.Published(Instant _, boolean owed) && owed;
    }

    private static Optional<String> returning(Edition edition, ReviewLevels rules, Person person, String why) {
        return switch (edition.stage()) {
            case Stage.InReview(int level, int _) ->
                Seats.hindrance(edition, rules, person.id(), level).or(() -> reason(why, "退回"));
            case Stage.InSecrecyReview _ ->
                Seats.hindrance(edition, rules, person.id(), ReviewLevels.SECRECY)
                        .or(() -> reason(why, "退回"));
            case Stage.Cleared _, Stage.Scheduled _ ->
                Seats.author(edition, person.id()).or(() -> reason(why, "退回"));
            case Stage.Published _ -> because("已经公开，不能退回；内容有误的，请修改后重新公开，或者撤下。");
            default -> because("现在没有送审，不能退回。");
        };
    }

    private static Optional<String> publishing(Edition edition, Person person, boolean alsoScheduled) {
        boolean ready = edition.stage() instanceof Stage.Cleared
                || (alsoScheduled && edition.stage() instanceof Stage.Scheduled);
        boolean signed = ready
                && edition.determination().proactive()
                && edition.determination().problem().isEmpty()
                && Wanted.of(edition) instanceof Wanted.Nothing;
        return signed ? Seats.author(edition, person.id()) : because("审核和保密审查还没有全部通过，不能公开。");
    }

    private static Optional<String> over(Edition edition, Instant out) {
        return edition.period().over(out) ? because("“公开至”的日子到那时已经过了，请退回起草人改定公开期限。") : none();
    }

    private static Optional<String> timing(Instant at, Instant now) {
        if (!at.isAfter(now)) {
            return because("定时应在现在以后；要马上公开，请用“立即公开”。");
        }
        return at.isAfter(now.plus(FARTHEST)) ? because("定时最多在一年以内，请检查年份。") : none();
    }

    private static Optional<String> hurrying(Edition edition, Person person, Step.PublishUrgently step) {
        boolean before = draft(edition)
                || edition.stage() instanceof Stage.InReview
                || edition.stage() instanceof Stage.InSecrecyReview;
        if (!before) {
            return because("现在不能紧急公开：已经公开，或者审核已经通过，请按通常的办法公开。");
        }
        if (edition.imported()) {
            return because(UNREAD);
        }
        if (!edition.determination().proactive()) {
            return because("只有主动公开的信息才能紧急公开，请先由起草人选定公开属性。");
        }
        return edition.determination()
                .problem()
                .or(() -> Seats.author(edition, person.id()))
                .or(() -> step.examined() ? none() : because("先审查、后公开：请确认其中没有国家秘密、工作秘密和个人隐私。"))
                .or(() -> over(edition, step.now()))
                .or(() -> reason(step.why(), "紧急公开"));
    }

    private static Optional<String> withdrawing(Edition edition, Step.Withdraw step) {
        if (!(edition.stage() instanceof Stage.Published(Instant at, boolean _))) {
            return because("现在没有对外公开，不必撤下。");
        }
        String instead = step.instead();
        boolean said = !instead.isBlank() && instead.length() <= LONGEST_REASON;
        return reason(step.why(), "撤下")
                .or(() -> said ? none() : because("请写明撤下以后公众看到什么，不超过 " + LONGEST_REASON + " 个字。"))
                .or(() -> early(edition, at, step));
    }

    /** What must stand so many days may go sooner, but somebody answers for it by a reason of its own. */
    private static Optional<String> early(Edition edition, Instant published, Step.Withdraw step) {
        return edition.period().mustStand(published, step.now())
                ? reason(step.early(), "提前撤下")
                        .map(sentence -> "这一件至少要公开 " + edition.period().noticeDays() + " 天，"
                                + edition.period().free(published) + " 起才可以撤下。" + sentence)
                : none();
    }

    private static Optional<String> reason(String why, String deed) {
        boolean said = !why.isBlank() && why.length() <= LONGEST_REASON;
        return said ? none() : because("请写明" + deed + "的原因，不超过 " + LONGEST_REASON + " 个字。");
    }

    private static Optional<String> because(String sentence) {
        return Optional.of(sentence);
    }

    private static Optional<String> none() {
        return Optional.empty();
    }
}
