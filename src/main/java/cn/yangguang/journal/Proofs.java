package cn.yangguang.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Proofs over the journal's tree (RFC 6962, sections 2.1.1 and 2.1.2; checked as RFC 9162, sections 2.1.3.2 and
 * 2.1.4.2).
 */
public final class Proofs {

    private Proofs() {}

    /** The hashes that lead from leaf {@code index} (from 0) to the root over {@code leaves}, nearest first. */
    public static List<byte[]> inclusion(int index, List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int split = split(leaves.size());
        List<byte[]> left = leaves.subList(0, split);
        List<byte[]> right = leaves.subList(split, leaves.size());
        return index < split
                ? and(inclusion(index, left), MerkleTree.root(right))
                : and(inclusion(index - split, right), MerkleTree.root(left));
    }

    /** The hashes that show that the first {@code size} (at least 1) of {@code leaves} are an earlier state of all. */
    public static List<byte[]> consistency(int size, List<byte[]> leaves) {
        return consistency(size, leaves, true);
    }

    /** Whether a leaf hash stands at {@code index} (from 0) of the tree with this size and root. */
    public static boolean includes(long index, byte[] leaf, long size, byte[] root, List<byte[]> proof) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        byte[] hash = leaf;
        for (byte[] step : proof) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = MerkleTree.node(step, hash);
                int up = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= up;
                last >>= up;
            } else {
                hash = MerkleTree.node(hash, step);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /** Whether the tree of {@code newSize} leaves only adds to the one of {@code oldSize}. */
    public static boolean extend(long oldSize, byte[] oldRoot, long newSize, byte[] newRoot, List<byte[]> proof) {
        if (oldSize <= 0 || oldSize > newSize) {
            return false;
        }
        if (oldSize == newSize) {
            return proof.isEmpty() && Arrays.equals(oldRoot, newRoot);
        }
        // a complete old tree is its own first step
        List<byte[]> steps = Long.bitCount(oldSize) == 1 ? before(oldRoot, proof) : proof;
        return !steps.isEmpty() && climb(oldSize, oldRoot, newSize, newRoot, steps);
    }

    private static boolean climb(long oldSize, byte[] oldRoot, long newSize, byte[] newRoot, List<byte[]> steps) {
        int complete = Long.numberOfTrailingZeros(oldSize);
        long node = (oldSize - 1) >> complete;
        long last = (newSize - 1) >> complete;
        byte[] old = steps.getFirst();
        byte[] all = old;
        for (byte[] step : steps.subList(1, steps.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                old = MerkleTree.node(step, old);
                all = MerkleTree.node(step, all);
                int up = (node & 1) == 1 || node == 0 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= up;
                last >>= up;
            } else {
                all = MerkleTree.node(all, step);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(old, oldRoot) && Arrays.equals(all, newRoot);
    }

    private static List<byte[]> consistency(int size, List<byte[]> leaves, boolean known) {
        if (size == leaves.size()) {
            return known ? List.of() : List.of(MerkleTree.root(leaves));
        }
        int split = split(leaves.size());
        List<byte[]> left = leaves.subList(0, split);
        List<byte[]> right = leaves.subList(split, leaves.size());
        return size <= split
                ? and(consistency(size, left, known), MerkleTree.root(right))
                : and(consistency(size - split, right, false), MerkleTree.root(left));
    }

    /** The largest power of two below {@code size}. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private static List<byte[]> and(List<byte[]> proof, byte[] last) {
        List<byte[]> longer = new ArrayList<>(proof);
        longer.add(last);
        return longer;
    }

    private static List<byte[]> before(byte[] first, List<byte[]> proof) {
        List<byte[]> longer = new ArrayList<>(proof);
        longer.addFirst(first);
        return longer;
    }
}
