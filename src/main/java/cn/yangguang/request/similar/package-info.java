/** What is like a request: public pieces for who asks, other requests for who handles it. */
@NullMarked
package cn.yangguang.request.similar;

import org.jspecify.annotations.NullMarked;
