package cn.yangguang.plan.reading;

/** How an attempt to read a plan ended. */
public sealed interface PlanReading {

    /** The plan, with one task at least. */
    record Read(ReadPlan plan) implements PlanReading {}

    /** Nothing that could be a task was found; the sentence says where we looked and what to do (Chinese). */
    record Refused(String sentence) implements PlanReading {}
}
