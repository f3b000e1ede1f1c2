@NullMarked
package cn.yangguang.publication.importing.reading;

import org.jspecify.annotations.NullMarked;
