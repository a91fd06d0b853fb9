package org.hybridcode.expansion.mine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.index.ContentWords;
import org.hybridcode.kb.table.Table;

/**
 * In which order wordings of two telling words have them. Words change their places around a joining word ("femur fracture",
 * "fracture of the femur") and not without one: "state anxiety" is no "anxiety state".
 */
final class WordOrders {
    static final String SPECIMENS = "/hybridcode/expansion/specimens.tsv";

    private static final int PAIR = 2;

    private final Set<String> specimens = Table.readNamed(SPECIMENS).stream()
            .map(row -> Phrases.fold(row.cell(0)))
            .collect(Collectors.toUnmodifiableSet());
    private final Map<String, Set<Order>> orders = new HashMap<>();

    private record Order(String first, boolean joined) {}

    /**
     * Adds a wording.
     *
     * @param folded its words
     * @param comma whether a comma stands in it, which joins as a word does
     */
    void add(List<String> folded, boolean comma) {
        SortedSet<String> bag = ContentWords.of(folded);
        if (bag.size() == PAIR) {
            Order order = order(folded);
            orders.computeIfAbsent(String.join(" ", bag), none -> new HashSet<>())
                    .add(new Order(order.first(), order.joined() || comma));
        }
    }

    /** Whether a phrase has its two words as some wording has them, or there is no such wording. */
    boolean fits(List<String> folded, SortedSet<String> bag) {
        Set<Order> known = bag.size() == PAIR ? orders.getOrDefault(String.join(" ", bag), Set.of()) : Set.of();
        if (known.isEmpty()) {
            return true;
        }
        Order own = order(folded);
        return known.stream()
                .anyMatch(order -> order.first().equals(own.first())
                        || order.joined() != own.joined() && (own.joined() || !specimens.contains(own.first())));
    }

    private static Order order(List<String> folded) {
        List<String> telling = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (int i = 0; i < folded.size(); i++) {
            SortedSet<String> word = ContentWords.of(List.of(folded.get(i)));
            if (!word.isEmpty()) {
                telling.add(word.first());
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return new Order(telling.get(0), last - first >= PAIR);
    }
}
