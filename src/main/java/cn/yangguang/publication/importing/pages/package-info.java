/** What was imported and what of it a person should look at; and whom the names of unknown issuers mean. */
@NullMarked
package cn.yangguang.publication.importing.pages;

import org.jspecify.annotations.NullMarked;
