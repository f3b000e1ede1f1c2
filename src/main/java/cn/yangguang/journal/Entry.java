package cn.yangguang.journal;

import cn.yangguang.keys.Sm3;
import java.util.UUID;

/**
 * One deed. It holds ids and hashes, never personal values: a state with personal values is hashed with a key
 * ({@code Keys.fingerprint}) first.
 *
 * @param actor who did it: a member of staff, or {@link #SYSTEM}
 * @param act what was done, such as {@code plan.confirmed}
 * @param kind the kind of thing, such as {@code plan}
 * @param thing the thing's id within its kind
 * @param state the SM3 of its new state, 64 hexadecimal digits
 */
public record Entry(UUID actor, String act, String kind, String thing, String state) {

    /** The program itself, where no person acted. */
    public static final UUID SYSTEM = new UUID(0, 0);

    public Entry {
        if (!state.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("the state of an entry is an SM3 in hexadecimal");
        }
    }

    /** An entry about a thing whose new state, written out as text, is {@code content}. */
    public static Entry of(UUID actor, String act, String kind, UUID thing, String content) {
        return new Entry(actor, act, kind, thing.toString(), Sm3.hex(Sm3.hash(content)));
    }
}
