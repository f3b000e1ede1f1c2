package cn.yangguang.plan.pages;

import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.PlanEvent;
import cn.yangguang.web.forms.Field;

/**
 * A deed that is asked about twice and needs a reason: a button that opens a sentence, the question why, and the real
 * button. Works without script.
 *
 * @param label the words of both buttons
 * @param seen the revision that the person sees, or how often what they see had been confirmed
 * @param open whether it is open from the beginning, as after a refusal
 */
public record Asking(String label, String sentence, String action, Field reason, int seen, boolean open) {

    /** Giving a draft up; the problem is empty where nothing was refused. */
    public static Asking discard(Plan plan, String problem, String typed) {
        return new Asking(
                "作废草稿",
                "作废后这份草稿不再列出，不能再修改；经过和原因留有记录，同一个文件可以重新上传。",
                "/desk/plans/" + plan.id() + "/discard",
                reason(typed, problem),
                plan.revision(),
                !problem.isEmpty());
    }

    /** Issuing a plan although its round for comment is not settled. */
    public static Asking goOn(Plan plan, String typed) {
        return new Asking(
                "不再等，直接印发",
                "没有答复的意见和没有回复的单位将不再等待；理由记入这份计划的经过。",
                "/desk/plans/" + plan.id() + "/confirm",
                Field.text("despite", "为什么不再等")
                        .value(typed)
                        .hint("不超过 " + PlanEvent.LONGEST_REASON + " 个字。")
                        .mustBeAnswered(),
                plan.revision(),
                !typed.isEmpty());
    }

    static Asking takeBack(Plan plan, int confirmations, String problem, String typed) {
        return new Asking(
                "撤回重改",
                "这份计划排出的职责和到期事项随即终止，计划回到核对中，改好后须重新确认。撤回留有记录。",
                "/desk/plans/" + plan.id() + "/take-back",
                reason(typed, problem),
                confirmations,
                !problem.isEmpty());
    }

    /** Taking it off the public page, where it has stood since before plans had pieces. */
    static Asking hide(Plan plan, String problem, String typed) {
        return new Asking(
                "停止公开",
                "这份计划是在计划改按政府信息公开以前公开的。停止以后公众看不到它和它的进展；以后要公开的，请起草公开稿，按程序审核。",
                "/desk/plans/" + plan.id() + "/hide",
                reason(typed, problem),
                plan.revision(),
                !problem.isEmpty());
    }

    private static Field reason(String typed, String problem) {
        return Field.text("reason", "原因")
                .value(typed)
                .hint("不超过 " + PlanEvent.LONGEST_REASON + " 个字。")
                .problem(problem)
                .mustBeAnswered();
    }
}
