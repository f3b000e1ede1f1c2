/**
 * The catalogues of places as they are kept: items written and ended, versions issued, the duties that an issued
 * version makes, and the list of what is not disclosed.
 */
@NullMarked
package cn.yangguang.catalogue.keeping;

import org.jspecify.annotations.NullMarked;
