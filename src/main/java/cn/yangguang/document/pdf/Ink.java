package cn.yangguang.document.pdf;

import java.util.List;

/** What stands on a page that matters for reading. */
record Ink(List<Letter> letters, List<Rule> rules, float width, float height) {}
