package org.hybridcode.engine.evaluation.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hybridcode.engine.evaluation.gold.GoldNote;

/**
 * Which codes a knowledge base of some size knows: those that coders and then the program's own lookup need most often.
 *
 * <p>So that no note decides about the codes it is measured with, the notes are halved (every second one in the order of
 * their ids), and each half is measured with the gold of the other: the codes that most of its notes have as gold come
 * first; then those that are proposed, whatever the rules make of it, for most of all notes; then by code.
 */
final class Scaling {
    private final Map<String, Integer> half = new HashMap<>();
    private final List<List<String>> orders = new ArrayList<>();

    /** The order of codes for each half, from the notes and what is proposed for each of them. */
    Scaling(List<GoldNote> notes, List<List<String>> proposed) {
        List<Integer> byId = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            byId.add(i);
        }
        byId.sort(Comparator.comparing(i -> notes.get(i).id()));
        List<Map<String, Integer>> gold = List.of(new HashMap<>(), new HashMap<>());
        Map<String, Integer> proposals = new HashMap<>();
        for (int place = 0; place < byId.size(); place++) {
            GoldNote note = notes.get(byId.get(place));
            half.put(note.id(), place % 2);
            Map<String, Integer> others = gold.get(1 - place % 2);
            note.codes().forEach(code -> others.merge(code, 1, Integer::sum));
            proposed.get(byId.get(place)).forEach(code -> proposals.merge(code, 1, Integer::sum));
        }
        gold.forEach(counted -> orders.add(order(counted, proposals)));
    }

    /** The codes that a knowledge base of a size knows when this note is coded. */
    Set<String> codes(GoldNote note, int size) {
        List<String> order = orders.get(half.get(note.id()));
        return Set.copyOf(order.subList(0, Math.min(size, order.size())));
    }

    private static List<String> order(Map<String, Integer> gold, Map<String, Integer> proposals) {
        Set<String> codes = new TreeSet<>(gold.keySet());
        codes.addAll(proposals.keySet());
        return codes.stream()
                .sorted(Comparator.comparing((String code) -> -gold.getOrDefault(code, 0))
                        .thenComparing(code -> -proposals.getOrDefault(code, 0)))
                .toList();
    }
}
