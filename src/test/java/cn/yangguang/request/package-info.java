/** Cases of disclosure on request: their course, walked whole. */
@NullMarked
package cn.yangguang.request;

import org.jspecify.annotations.NullMarked;
