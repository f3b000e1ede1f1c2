package cn.yangguang.request.keeping;

import cn.yangguang.store.ContentType;

/**
 * A proof of identity as it is kept.
 *
 * @param hidden the key of the file and its name, under the house's keys
 * @param type what it is, told from its content
 * @param size bytes of the file as it was sent
 * @param sm3 where the sealed file lies in the store
 */
public record SealedProof(String hidden, ContentType type, long size, String sm3) {}
