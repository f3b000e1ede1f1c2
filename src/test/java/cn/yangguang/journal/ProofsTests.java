package cn.yangguang.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.keys.Sm3;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProofsTests {

    private static final int SIZES = 40;

    @Test
    void theGrowingTreeHasTheRootOfTheNaiveOne() {
        Frontier frontier = Frontier.EMPTY;
        for (int size = 0; size <= SIZES; size++) {
            assertThat(frontier.root()).as("size %d", size).isEqualTo(naive(contents(size)));
            frontier = Frontier.of(frontier.size(), frontier.bytes()).with(MerkleTree.leaf(content(size)));
        }
    }

    @Test
    void everyLeafOfEveryTreeIsProvedAndNoOtherIs() {
        for (int size = 1; size <= SIZES; size++) {
            byte[] root = naive(contents(size));
            for (int index = 0; index < size; index++) {
                List<byte[]> proof = Proofs.inclusion(index, leaves(size));
                byte[] leaf = leaves(size).get(index);
                assertThat(Proofs.includes(index, leaf, size, root, proof)).isTrue();
                assertThat(Proofs.includes(index, MerkleTree.leaf(content(99)), size, root, proof))
                        .isFalse();
                assertThat(Proofs.includes(index + 1, leaf, size, root, proof)).isFalse();
                assertThat(Proofs.includes(index, leaf, size, naive(contents(size + 1)), proof))
                        .isFalse();
            }
        }
    }

    @Test
    void everyTreeIsProvedToExtendEveryEarlierOneAndNoOther() {
        for (int size = 1; size <= SIZES; size++) {
            byte[] root = naive(contents(size));
            for (int earlier = 1; earlier <= size; earlier++) {
                List<byte[]> proof = Proofs.consistency(earlier, leaves(size));
                byte[] old = naive(contents(earlier));
                byte[] forged = old.clone();
                forged[0] ^= 1;
                assertThat(Proofs.extend(earlier, old, size, root, proof))
                        .as("%d in %d", earlier, size)
                        .isTrue();
                assertThat(Proofs.extend(earlier, forged, size, root, proof)).isFalse();
                assertThat(Proofs.extend(earlier, old, size, forged, proof)).isFalse();
            }
        }
    }

    @Test
    void nonsenseProvesNothing() {
        byte[] root = naive(contents(3));
        assertThat(Proofs.includes(3, root, 3, root, List.of())).isFalse();
        assertThat(Proofs.includes(-1, root, 3, root, List.of())).isFalse();
        assertThat(Proofs.extend(0, root, 3, root, List.of())).isFalse();
        assertThat(Proofs.extend(4, root, 3, root, List.of())).isFalse();
        assertThat(Proofs.extend(3, root, 5, root, List.of())).isFalse();
    }

    private static byte[] content(int number) {
        return ("entry " + number).getBytes(UTF_8);
    }

    private static List<byte[]> contents(int size) {
        List<byte[]> contents = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            contents.add(content(i));
        }
        return contents;
    }

    private static List<byte[]> leaves(int size) {
        return contents(size).stream().map(MerkleTree::leaf).toList();
    }

    /** RFC 6962, section 2.1, word for word. */
    private static byte[] naive(List<byte[]> contents) {
        if (contents.isEmpty()) {
            return Sm3.hash("");
        }
        if (contents.size() == 1) {
            return Sm3.hash(new byte[] {0}, contents.getFirst());
        }
        int k = 1;
        while (k * 2 < contents.size()) {
            k *= 2;
        }
        return Sm3.hash(new byte[] {1}, naive(contents.subList(0, k)), naive(contents.subList(k, contents.size())));
    }
}
