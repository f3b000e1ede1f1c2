package cn.yangguang.publication.pages;

import cn.yangguang.organization.access.Act;
import cn.yangguang.publication.Step;
import java.time.Instant;
import java.util.Optional;

/** The steps that a piece's page offers, in the order of their buttons. */
enum StepKind {
    SUBMIT("submit", "送审", "送审以后由审核人办理；再改动内容要重新送审。", false),
    REVIEW("review", "审核通过", "您为现在的内容签字负责。", false),
    PROOFREAD("proofread", "校对通过", "您已逐字校对现在的内容。", false),
    SECRECY("secrecy", "保密审查通过", "您已逐件审查：不涉及国家秘密和工作秘密。", false),
    RETURN("return", "退回", "退回起草人修改，原因会告诉起草人。", true),
    PUBLISH("publish", "立即公开", "公众马上可以看到。", false),
    SCHEDULE("schedule", "定时公开", "到时自动公开，最多晚一分钟。", false),
    UNSCHEDULE("unschedule", "取消定时", "取消以后仍是待公开。", false),
    URGENT("urgent", "紧急公开", "只用于突发事件等来不及逐级审核的信息：由您一人批准，马上公开，审核、校对和保密审查随后由别人补办，补办以前一直提示。", true),
    WITHDRAW("withdraw", "撤下", "页面和文件马上取不到，公众看到下面写的话。", true);

    private final String path;
    private final String label;
    private final String sentence;
    private final boolean grave;

    StepKind(String path, String label, String sentence, boolean grave) {
        this.path = path;
        this.label = label;
        this.sentence = sentence;
        this.grave = grave;
    }

    String path() {
        return path;
    }

    String label() {
        return label;
    }

    String sentence() {
        return sentence;
    }

    boolean grave() {
        return grave;
    }

    /** The right that a step needs whose questions are looked at before it is taken; nothing where the stage decides. */
    Optional<Act> act() {
        return switch (this) {
            case SCHEDULE, URGENT -> Optional.of(Act.PUBLISH);
            case WITHDRAW -> Optional.of(Act.WITHDRAW_PUBLICATION);
            default -> Optional.empty();
        };
    }

    /** The step with any words, to ask whether it could be taken now. */
    Step sample(Instant now) {
        return switch (this) {
            case SUBMIT -> new Step.Submit(1);
            case REVIEW -> new Step.Review();
            case PROOFREAD -> new Step.Proofread();
            case SECRECY -> new Step.Clear();
            case RETURN -> new Step.Return("-");
            case PUBLISH -> new Step.Publish(now);
            case SCHEDULE -> new Step.Schedule(now.plusSeconds(1), now);
            case UNSCHEDULE -> new Step.Unschedule();
            case URGENT -> new Step.PublishUrgently(now, 1, true, "-");
            case WITHDRAW -> new Step.Withdraw(now, "-", "-", "-");
        };
    }
}
