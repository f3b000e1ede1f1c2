package cn.yangguang.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** An entry with its place in the journal; positions begin at 1 and have no gaps. */
public record SealedEntry(long position, UUID id, Entry entry, Instant at) {

    /** The hash that the tree holds at leaf {@code position - 1}. */
    public byte[] leaf() {
        return MerkleTree.leaf(content(id, entry, at));
    }

    /** What the leaf is made of: fixed forever, or old proofs would fail. */
    static byte[] content(UUID id, Entry entry, Instant at) {
        return String.join(
                        "\n",
                        "yangguang journal entry 1",
                        id.toString(),
                        entry.actor().toString(),
                        entry.act(),
                        entry.kind(),
                        entry.thing(),
                        entry.state(),
                        at.toString())
                .getBytes(StandardCharsets.UTF_8);
    }
}
