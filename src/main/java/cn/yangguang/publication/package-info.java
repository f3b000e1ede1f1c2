/**
 * A piece of government information on its way to the public: what decides its path, without storage and without pages.
 *
 * <p>Start at {@link cn.yangguang.publication.Path}: from an {@link cn.yangguang.publication.Edition}, a {@link
 * cn.yangguang.publication.Person} and a {@link cn.yangguang.publication.Step} it tells what becomes of the edition.
 * {@code keeping} stores editions and takes the steps, {@code pages} is the desk's face, {@code open} the public's.
 */
@NullMarked
package cn.yangguang.publication;

import org.jspecify.annotations.NullMarked;
