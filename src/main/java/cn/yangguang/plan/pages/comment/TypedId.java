package cn.yangguang.plan.pages.comment;

import java.util.Optional;
import java.util.UUID;

/** Ids as forms send them. */
final class TypedId {

    private TypedId() {}

    static Optional<UUID> of(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
