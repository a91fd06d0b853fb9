package org.hybridcode.rules.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hybridcode.rules.reading.ReadRule;

/**
 * Finds rules of one verdict that send codes round in a ring, of two rules or of more: A gives way to B, B to C and C to A,
 * or A is coded before B and so on. A group of codes meets the codes within it.
 */
final class Rings {
    /** A rule with its pair. */
    private record Link(ReadRule rule, CodePair pair) {}

    private static final int CATEGORY_LENGTH = 3;

    private final List<Link> known = new ArrayList<>();
    private final Map<String, List<Link>> byCategory = new HashMap<>();

    /**
     * Takes the rules in their order, and tells of each that closes a ring.
     *
     * @param found is told the rule, and the way round in words
     */
    void in(List<ReadRule> rules, BiConsumer<ReadRule, String> found) {
        rules.forEach(rule -> CodePair.of(rule).ifPresent(pair -> add(new Link(rule, pair))));
        List<Link> circling = circling();
        known.clear();
        byCategory.clear();
        for (Link link : circling) {
            List<Link> back = back(link);
            if (!back.isEmpty()) {
                found.accept(link.rule(), told(link, back));
            }
            add(link);
        }
    }

    private void add(Link link) {
        known.add(link);
        byCategory
                .computeIfAbsent(category(link.pair().first()), none -> new ArrayList<>())
                .add(link);
    }

    /** The rules that are left when those are taken away, again and again, that lead nowhere: no other is in a ring. */
    private List<Link> circling() {
        Map<String, Integer> onward = new HashMap<>();
        Map<String, List<Link>> before = new HashMap<>();
        for (Link link : known) {
            List<Link> next = next(link);
            onward.put(link.rule().id(), next.size());
            next.forEach(further -> before.computeIfAbsent(further.rule().id(), none -> new ArrayList<>())
                    .add(link));
        }
        Deque<Link> ends = new ArrayDeque<>(
                known.stream().filter(link -> onward.get(link.rule().id()) == 0).toList());
        while (!ends.isEmpty()) {
            for (Link link : before.getOrDefault(ends.remove().rule().id(), List.of())) {
                if (onward.merge(link.rule().id(), -1, Integer::sum) == 0) {
                    ends.add(link);
                }
            }
        }
        return known.stream().filter(link -> onward.get(link.rule().id()) > 0).toList();
    }

    /** The shortest way from what the rule leads to back to where it begins; empty when there is none. */
    private List<Link> back(Link from) {
        Map<String, Link> before = new HashMap<>();
        Deque<Link> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Link link = open.remove();
            for (Link further : next(link)) {
                if (before.putIfAbsent(further.rule().id(), link) == null) {
                    if (further.pair().leadsTo(from.pair())) {
                        return way(further, from, before);
                    }
                    open.add(further);
                }
            }
        }
        return List.of();
    }

    /** Only rules about the same category can meet; what is wider than a category meets any. */
    private List<Link> next(Link link) {
        String category = category(link.pair().second());
        List<Link> near = category.isEmpty()
                ? known
                : Stream.concat(
                                byCategory.getOrDefault(category, List.of()).stream(),
                                byCategory.getOrDefault("", List.of()).stream())
                        .toList();
        return near.stream().filter(one -> link.pair().leadsTo(one.pair())).toList();
    }

    private static String category(String code) {
        int length = code.endsWith("-") ? code.length() - 1 : code.length();
        return length < CATEGORY_LENGTH ? "" : code.substring(0, CATEGORY_LENGTH);
    }

    private static List<Link> way(Link last, Link from, Map<String, Link> before) {
        Deque<Link> way = new ArrayDeque<>();
        for (Link link = last;
                !link.rule().id().equals(from.rule().id());
                link = before.get(link.rule().id())) {
            way.addFirst(link);
        }
        return List.copyOf(way);
    }

    private static String told(Link link, List<Link> back) {
        return back.stream().map(one -> one.rule().id()).collect(Collectors.joining(", ")) + ": " + link.pair()
                + back.stream().map(one -> ", " + one.pair()).collect(Collectors.joining());
    }
}
