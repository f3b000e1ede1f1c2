package cn.yangguang.duty.occasion;

/** One thing that is known of an occurrence, under its title. */
public record DueFact(String title, String words) {}
