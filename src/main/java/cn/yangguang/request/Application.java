package cn.yangguang.request;

import cn.yangguang.request.clock.Channel;

/**
 * What an applicant hands in (Art. 29); no purpose is asked.
 *
 * @param description the name, document number or other description by which the organ can search
 * @param manyWhy why there are so many, where the form asked; empty elsewhere (Art. 35)
 */
public record Application(Channel channel, Applicant applicant, String description, Wanted wanted, String manyWhy) {}
