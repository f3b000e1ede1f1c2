package cn.yangguang.store;

/**
 * A file in the store.
 *
 * @param sm3 its address: 64 hexadecimal digits
 * @param size bytes
 * @param type told from the content
 */
public record StoredFile(String sm3, long size, ContentType type) {}
