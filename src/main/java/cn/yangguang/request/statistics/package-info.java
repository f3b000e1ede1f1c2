/**
 * What is counted of requests, at any moment, for any unit and period: tables three and four of the annual report
 * (国办公开办函〔2021〕30号) and further figures; each number opens its cases.
 */
@NullMarked
package cn.yangguang.request.statistics;

import org.jspecify.annotations.NullMarked;
