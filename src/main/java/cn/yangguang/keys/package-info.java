/**
 * Commercial cryptography behind one interface: SM2 signs, SM3 hashes, SM4 hides (GB/T 32918, 32905, 32907).
 *
 * <p>Start at {@link cn.yangguang.keys.Keys}; {@link cn.yangguang.keys.Sm3} needs no key. Every stored value names its
 * algorithm and key version ({@code sm4-gcm:1:…}), so that keys can be renewed and a certified module can take the
 * place of the library.
 */
@NullMarked
package cn.yangguang.keys;

import org.jspecify.annotations.NullMarked;
