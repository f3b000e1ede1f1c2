package cn.yangguang.plan.pages;

/** A way from a page about plans to another page. */
public record Link(String title, String path) {}
