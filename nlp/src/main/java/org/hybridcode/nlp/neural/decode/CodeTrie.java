package org.hybridcode.nlp.neural.decode;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.TreeSet;

/** Exactly the codes that were given. Character by character, so that no matter how a model cuts a code into tokens. */
final class CodeTrie implements CodeSlot {
    private final byte[] characters;
    private final int[] firstChild;
    private final int[] nextSibling;
    private final BitSet ends = new BitSet();
    private int size = 1;

    /** @throws IllegalArgumentException when there is no code, or one is empty or has a character outside A-Z, 0-9, point */
    CodeTrie(Collection<String> codes) {
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("no codes to choose from");
        }
        int most = 1 + codes.stream().mapToInt(String::length).sum();
        characters = new byte[most];
        firstChild = new int[most];
        nextSibling = new int[most];
        Arrays.fill(firstChild, NOWHERE);
        Arrays.fill(nextSibling, NOWHERE);
        new TreeSet<>(codes).forEach(this::add);
    }

    private void add(String code) {
        if (!code.matches("[A-Z0-9.]+")) {
            throw new IllegalArgumentException("'" + code + "' is not written as a code");
        }
        int place = START;
        for (int i = 0; i < code.length(); i++) {
            int next = next(place, code.charAt(i));
            place = next == NOWHERE ? grow(place, code.charAt(i)) : next;
        }
        ends.set(place);
    }

    private int grow(int parent, char character) {
        characters[size] = (byte) character;
        nextSibling[size] = firstChild[parent];
        firstChild[parent] = size;
        return size++;
    }

    @Override
    public int next(int place, int character) {
        int child = firstChild[place];
        while (child != NOWHERE && characters[child] != character) {
            child = nextSibling[child];
        }
        return child;
    }

    @Override
    public boolean complete(int place) {
        return ends.get(place);
    }
}
