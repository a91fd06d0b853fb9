package org.hybridcode.engine.audit.chain;

import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.hybridcode.engine.audit.record.Digests;

/** The Merkle root of records as they come (RFC 6962, with the record's SHA-256 as the leaf's data). For one thread. */
final class MerkleTree {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest digest = Digests.sha256();
    /** The roots of full subtrees, the smallest first. */
    private final Deque<Subtree> roots = new ArrayDeque<>();

    private static final class Subtree {
        private final long leaves;
        private final byte[] root;

        Subtree(long leaves, byte[] root) {
            this.leaves = leaves;
            this.root = root;
        }
    }

    void add(byte[] record) {
        digest.update(LEAF);
        Subtree grown = new Subtree(1, digest.digest(record));
        while (!roots.isEmpty() && roots.peek().leaves == grown.leaves) {
            Subtree left = roots.pop();
            grown = new Subtree(left.leaves + grown.leaves, node(left.root, grown.root));
        }
        roots.push(grown);
    }

    /** The root of what has come so far; the digest of nothing when nothing has. */
    byte[] root() {
        if (roots.isEmpty()) {
            return digest.digest();
        }
        Iterator<Subtree> smallestFirst = roots.iterator();
        byte[] root = smallestFirst.next().root;
        while (smallestFirst.hasNext()) {
            root = node(smallestFirst.next().root, root);
        }
        return root;
    }

    private byte[] node(byte[] left, byte[] right) {
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }
}
