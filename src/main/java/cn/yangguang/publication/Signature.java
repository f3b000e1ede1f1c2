package cn.yangguang.publication;

import java.util.UUID;

/**
 * Somebody answers for exactly this content.
 *
 * @param level which level signed, from 1; 0 for what is signed outside the levels
 * @param hash the content that was signed; for any other it counts nothing
 */
public record Signature(Kind kind, int level, UUID by, String hash) {

    /** What is answered for. */
    public enum Kind {
        /** 审 */
        REVIEW,
        /** 校 */
        PROOFREADING,
        /** 保密审查 */
        SECRECY,
        /** The one approver of the fast lane. */
        URGENT
    }
}
