/**
 * The spine: who did what to which thing, when.
 *
 * <p>Every write records one {@link cn.yangguang.journal.Entry} with {@link cn.yangguang.journal.Journal#record} in its
 * own transaction. One sealer in the cluster gives committed entries consecutive positions and the leaves of a Merkle
 * tree (RFC 6962 with SM3) within 200 ms, and signs the tree's head. Whoever must react reads forward with {@link
 * cn.yangguang.journal.JournalReader#after} from a position of its own, which it stores only after its own work has
 * committed. {@link cn.yangguang.journal.MerkleTree} and {@link cn.yangguang.journal.Proofs} are the arithmetic.
 */
@NullMarked
package cn.yangguang.journal;

import org.jspecify.annotations.NullMarked;
