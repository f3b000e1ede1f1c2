package cn.yangguang.plan.above;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a person said became of a task of the plan above.
 *
 * @param task its number in its draft
 * @param version which answer about it this is, from 1
 * @param own the numbers of the tasks below that carry it out
 * @param reason why it does not concern the place; empty where that is not the answer
 * @param name who said it
 */
public record Answer(int task, int version, Fate fate, List<Integer> own, String reason, String name, Instant at) {

    public Answer {
        own = List.copyOf(own);
    }

    /** The answer in one sentence. */
    String words() {
        return switch (fate) {
            case TAKEN -> "承接，对应本地任务 " + own.stream().map(String::valueOf).collect(Collectors.joining("、"));
            case NOT_OURS -> "不涉及本地：" + reason;
            case LEFT_OUT, ASKED -> "未承接";
        };
    }
}
