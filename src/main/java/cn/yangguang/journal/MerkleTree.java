package cn.yangguang.journal;

import cn.yangguang.keys.Sm3;
import java.util.List;

/** The hashing of RFC 6962, section 2.1, with SM3: leaves and nodes can never be taken for one another. */
public final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleTree() {}

    /** The hash of a leaf with this content. */
    public static byte[] leaf(byte[] content) {
        return Sm3.hash(LEAF, content);
    }

    /** The hash of the node above two others. */
    public static byte[] node(byte[] left, byte[] right) {
        return Sm3.hash(NODE, left, right);
    }

    /** The root over leaf hashes in order; without leaves the hash of nothing. */
    public static byte[] root(List<byte[]> leaves) {
        Frontier frontier = Frontier.EMPTY;
        for (byte[] leaf : leaves) {
            frontier = frontier.with(leaf);
        }
        return frontier.root();
    }
}
