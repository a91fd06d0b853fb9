package org.hybridcode.nlp.neural.decode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What each token of a model says, in bytes of UTF-8. Immutable. */
public final class TokenTable {
    private static final int BYTES = 256;

    private final List<byte[]> bytes;
    private final Set<Integer> ends;
    private final List<int[]> byFirst;

    /**
     * A table.
     *
     * @param bytes what each token says, in order of its number; nothing for a token that only steers
     * @param ends the tokens that end an answer
     */
    public TokenTable(List<byte[]> bytes, Set<Integer> ends) {
        this.bytes = List.copyOf(bytes);
        this.ends = Set.copyOf(ends);
        this.byFirst = byFirst(this.bytes);
    }

    private static List<int[]> byFirst(List<byte[]> bytes) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < BYTES; i++) {
            lists.add(new ArrayList<>());
        }
        for (int token = 0; token < bytes.size(); token++) {
            if (bytes.get(token).length > 0) {
                lists.get(Byte.toUnsignedInt(bytes.get(token)[0])).add(token);
            }
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    /** The number of tokens. */
    public int size() {
        return bytes.size();
    }

    /** What a token says; not to be changed. */
    byte[] bytes(int token) {
        return bytes.get(token);
    }

    /** The tokens that end an answer, in order. */
    List<Integer> ends() {
        List<Integer> sorted = new ArrayList<>(ends);
        Collections.sort(sorted);
        return sorted;
    }

    /** The tokens whose first byte is {@code first}, in order. */
    int[] startingWith(int first) {
        return byFirst.get(first);
    }

    /** Whether some token says just this byte, so that whatever a byte automaton allows can be said. */
    boolean says(int single) {
        return IntStream.of(startingWith(single)).anyMatch(token -> bytes(token).length == 1);
    }
}
