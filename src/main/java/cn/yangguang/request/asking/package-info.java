/** How applications come in: the citizen's form, its receipt and progress by code, and what a clerk enters for others. */
@NullMarked
package cn.yangguang.request.asking;

import org.jspecify.annotations.NullMarked;
