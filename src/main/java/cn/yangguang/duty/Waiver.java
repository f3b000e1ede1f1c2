package cn.yangguang.duty;

/** The office lets an occurrence go undone, for a reason (Chinese) that is shown. */
public record Waiver(String reason) {}
