package cn.yangguang.journal;

import cn.yangguang.keys.Sm3;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What must be kept of a growing tree to go on growing it: the roots of its complete subtrees, widest first, one for
 * each bit set in {@code size}.
 */
record Frontier(long size, List<byte[]> peaks) {

    static final Frontier EMPTY = new Frontier(0, List.of());

    Frontier {
        peaks = List.copyOf(peaks);
        if (peaks.size() != Long.bitCount(size)) {
            throw new IllegalStateException("a tree of " + size + " leaves has other subtrees");
        }
    }

    /** From the bytes that {@link #bytes} gave. */
    static Frontier of(long size, byte[] bytes) {
        List<byte[]> peaks = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += Sm3.LENGTH) {
            peaks.add(Arrays.copyOfRange(bytes, from, from + Sm3.LENGTH));
        }
        return new Frontier(size, peaks);
    }

    byte[] bytes() {
        byte[] bytes = new byte[peaks.size() * Sm3.LENGTH];
        for (int i = 0; i < peaks.size(); i++) {
            System.arraycopy(peaks.get(i), 0, bytes, i * Sm3.LENGTH, Sm3.LENGTH);
        }
        return bytes;
    }

    /** One leaf more; it completes as many subtrees as {@code size} ends in ones. */
    Frontier with(byte[] leaf) {
        List<byte[]> grown = new ArrayList<>(peaks);
        byte[] peak = leaf;
        for (int completed = Long.numberOfTrailingZeros(~size); completed > 0; completed--) {
            peak = MerkleTree.node(grown.removeLast(), peak);
        }
        grown.add(peak);
        return new Frontier(size + 1, grown);
    }

    byte[] root() {
        if (peaks.isEmpty()) {
            return Sm3.hash(new byte[0]);
        }
        byte[] root = peaks.getLast();
        for (byte[] peak : peaks.reversed().subList(1, peaks.size())) {
            root = MerkleTree.node(peak, root);
        }
        return root;
    }
}
