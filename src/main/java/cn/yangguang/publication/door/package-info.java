/** The one door to what is before the public: pages, files, rows and programs all ask here what stands at an address. */
@NullMarked
package cn.yangguang.publication.door;

import org.jspecify.annotations.NullMarked;
