package org.hybridcode.nlp.dictionary;

/** Numbers words in the order in which they come, in flat arrays: looking a word up that is not there touches one of them. */
final class Vocabulary {
    private static final int SMALLEST = 1 << 12;

    private int[] hashes = new int[SMALLEST];
    private int[] numbers = new int[SMALLEST];
    private String[] words = new String[SMALLEST];
    private int size;

    /** The number of a word, from 0; a new one gets the next. */
    int add(String word) {
        int slot = slot(word);
        if (words[slot] == null) {
            hashes[slot] = hash(word);
            words[slot] = word;
            numbers[slot] = size++;
            if (size > words.length / 4) {
                grow();
            }
            return size - 1;
        }
        return numbers[slot];
    }

    /** The number of a word, or {@link WordTrie#NONE}. */
    int of(String word) {
        int slot = slot(word);
        return hashes[slot] == 0 ? WordTrie.NONE : numbers[slot];
    }

    /** Never 0, which marks a free slot. */
    private static int hash(String word) {
        int hash = word.hashCode() * 0x9E3779B9;
        return hash == 0 ? 1 : hash;
    }

    private int slot(String word) {
        int hash = hash(word);
        int mask = hashes.length - 1;
        int slot = (hash >>> 7) & mask;
        while (hashes[slot] != 0 && !(hashes[slot] == hash && words[slot].equals(word))) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldNumbers = numbers;
        String[] oldWords = words;
        hashes = new int[2 * oldWords.length];
        numbers = new int[2 * oldWords.length];
        words = new String[2 * oldWords.length];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != null) {
                int slot = slot(oldWords[i]);
                hashes[slot] = hash(oldWords[i]);
                words[slot] = oldWords[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
