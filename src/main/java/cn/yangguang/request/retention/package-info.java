/** How long who asked is kept: each office's years, and the job that takes the people out of old cases. */
@NullMarked
package cn.yangguang.request.retention;

import org.jspecify.annotations.NullMarked;
