package org.hybridcode.nlp.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases as a trie over tokens. Filled once, then only read. */
final class PhraseTrie {

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>(1);
        /** A bit for each word that goes on from here, by its hash: for most other words no look at the map is needed. */
        private long marks;

        private Node after(String word) {
            marks |= mark(word);
            return next.computeIfAbsent(word, none -> new Node());
        }

        private Optional<Node> at(String word) {
            return (marks & mark(word)) == 0 ? Optional.empty() : Optional.ofNullable(next.get(word));
        }

        private static long mark(String word) {
            return 1L << word.hashCode();
        }
    }

    private final Node root = new Node();

    /** Adds a phrase; refuses, with {@code false}, what an earlier entry of the same words contradicts. */
    boolean add(List<String> words, Entry entry) {
        Node node = root;
        for (String word : words) {
            node = node.after(word);
        }
        if (node.entries.contains(entry)) {
            return true;
        }
        if (node.entries.stream().anyMatch(entry::contradicts)) {
            return false;
        }
        node.entries.add(entry);
        return true;
    }

    /** The longest match at every token, in order; matches may overlap, and hold to the edges of the targets. */
    List<Match> matches(List<Token> tokens, TargetEdges edges) {
        List<Match> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Match longest = new Search(tokens, edges, at).longest(root, at, false, Match.NONE);
            if (longest.end() > at) {
                found.add(longest);
            }
        }
        return found;
    }

    private static final class Search {
        private final List<Token> tokens;
        private final TargetEdges edges;
        private final int first;

        Search(List<Token> tokens, TargetEdges edges, int first) {
            this.tokens = tokens;
            this.edges = edges;
            this.first = first;
        }

        private Match longest(Node node, int at, boolean parted, Match best) {
            boolean longer = at > best.end()
                    && !node.entries.isEmpty()
                    && !(parted && node.entries.stream().anyMatch(Entry::keepsOffWords));
            Match longest = longer ? new Match(node.entries, first, at) : best;
            if (at == tokens.size() || at > first && edges.ofCondition(at) || node.next.isEmpty()) {
                return longest;
            }
            boolean parts = parted || at > first && edges.ofWord(at);
            Token token = tokens.get(at);
            longest = step(node.at(token.text()), at, parts, longest);
            for (String name : token.classes()) {
                longest = step(node.at(name), at, parts, longest);
            }
            return longest;
        }

        private Match step(Optional<Node> next, int at, boolean parted, Match best) {
            return next.isEmpty() ? best : longest(next.get(), at + 1, parted, best);
        }
    }
}
