/**
 * The outbox: letters are written in the transaction of the deed that they tell of ({@link cn.yangguang.post.Outbox})
 * and carried afterwards by a job, to an SMTP server or into a folder. This room knows nothing of what they say.
 */
@NullMarked
package cn.yangguang.post;

import org.jspecify.annotations.NullMarked;
