package cn.yangguang.web;

/** One step of the way from the start to this page; the last one, this page itself, is the title and no crumb. */
public record Crumb(String title, String path) {}
