package cn.yangguang.plan.pages;

/** One line of what is known, on a page about plans. */
public record Fact(String title, String words) {}
