package cn.yangguang.request.keeping;

import cn.yangguang.store.ContentType;
import cn.yangguang.store.SealedFiles;

/**
 * A proof of identity as it is kept.
 *
 * @param type what it is, told from its content
 * @param size bytes of the file as it was sent
 */
public record SealedProof(SealedFiles.Sealed file, ContentType type, long size) {}
