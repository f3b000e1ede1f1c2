package cn.yangguang.publication;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The attribute as its drafter proposes it, approved together with the text (公开属性源头认定).
 *
 * @param attribute none while the drafter has not chosen
 * @param ground why it is not proactive; none where it is
 * @param reason the same in the drafter's words
 */
public record SourceDetermination(
        @Nullable DisclosureAttribute attribute, @Nullable Ground ground, String reason) {

    public static final int LONGEST_REASON = 300;

    /** Disclosed proactively, the rule from which all else is the exception. */
    public static final SourceDetermination PROACTIVE =
            new SourceDetermination(DisclosureAttribute.PROACTIVE, null, "");

    public boolean proactive() {
        return attribute == DisclosureAttribute.PROACTIVE;
    }

    /** Why it cannot be reviewed like this (Chinese); nothing where it can. */
    public Optional<String> problem() {
        if (attribute == null) {
            return Optional.of("请先选定公开属性：主动公开、依申请公开或者不予公开。");
        }
        if (proactive()) {
            return ground == null ? Optional.empty() : Optional.of("主动公开的信息没有不公开的依据，请去掉依据，或者改选公开属性。");
        }
        if (ground == null || reason.isBlank()) {
            return Optional.of("选择“" + attribute.label() + "”的，请选定法定依据并写明理由，否则不能送审。");
        }
        return ground.forbids() && attribute == DisclosureAttribute.ON_REQUEST
                ? Optional.of("第十四条规定的信息不得公开，也不能依申请公开，请改选“不予公开”。")
                : Optional.empty();
    }
}
