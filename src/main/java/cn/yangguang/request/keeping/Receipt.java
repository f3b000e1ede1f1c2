package cn.yangguang.request.keeping;

import cn.yangguang.request.RequestNumber;
import java.util.UUID;

/**
 * What an applicant takes away 登记回执.
 *
 * @param code by which the applicant sees how far the case is; told this once and kept nowhere
 */
public record Receipt(UUID id, RequestNumber number, String code) {}
