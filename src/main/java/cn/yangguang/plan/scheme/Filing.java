package cn.yangguang.plan.scheme;

/** What became of a step of a scheme. */
public sealed interface Filing {

    record Filed() implements Filing {}

    /** Not done: somebody else changed it meanwhile; what stands there now. */
    record Overtaken(Scheme now) implements Filing {}

    /** Not done: the sentence says why (Chinese). */
    record Refused(String sentence) implements Filing {}

    record NotAllowed() implements Filing {}
}
