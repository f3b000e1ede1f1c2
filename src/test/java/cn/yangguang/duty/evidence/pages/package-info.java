@NullMarked
package cn.yangguang.duty.evidence.pages;

import org.jspecify.annotations.NullMarked;
