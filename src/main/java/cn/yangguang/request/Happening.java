package cn.yangguang.request;

import java.util.UUID;

/**
 * An event with who wrote it down.
 *
 * @param by a member of staff, or the program for what the applicant did by themselves
 */
public record Happening(CaseEvent event, UUID by) {}
