/** Stores cases of disclosure on request and what happens in them: one transaction and one journal entry a deed. */
@NullMarked
package cn.yangguang.request.keeping;

import org.jspecify.annotations.NullMarked;
