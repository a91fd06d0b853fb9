package org.hybridcode.engine.evaluation.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Pairs the gold codes that a note's prediction misses with the false codes that stand nearest to them. */
final class ChapterPairs {
    /** A missed gold code, a false code, and how many steps the ways to them have in common. */
    private record Candidate(String missed, String wrong, int shared) {}

    /** A gold code and what was predicted for it; one of them is empty where it stands alone. */
    record Pair(String gold, String predicted) {}

    private static final Comparator<Candidate> NEAREST_FIRST = Comparator.comparingInt(Candidate::shared)
            .reversed()
            .thenComparing(Candidate::missed)
            .thenComparing(Candidate::wrong);

    private ChapterPairs() {}

    /** The pairs of a note: its hits with themselves, then the nearest, then those that are left. */
    static List<Pair> of(NoteOutcome note, Hierarchy hierarchy) {
        List<Pair> pairs = new ArrayList<>();
        note.hits().forEach(code -> pairs.add(new Pair(code, code)));
        Set<String> missed = new TreeSet<>(note.misses());
        Set<String> wrong = new TreeSet<>(note.falsePositives());
        for (Candidate candidate : candidates(note, hierarchy)) {
            if (missed.contains(candidate.missed()) && wrong.contains(candidate.wrong())) {
                missed.remove(candidate.missed());
                wrong.remove(candidate.wrong());
                pairs.add(new Pair(candidate.missed(), candidate.wrong()));
            }
        }
        missed.forEach(code -> pairs.add(new Pair(code, "")));
        wrong.forEach(code -> pairs.add(new Pair("", code)));
        return pairs;
    }

    private static List<Candidate> candidates(NoteOutcome note, Hierarchy hierarchy) {
        List<Candidate> candidates = new ArrayList<>();
        for (String missed : note.misses()) {
            for (String wrong : note.falsePositives()) {
                candidates.add(new Candidate(missed, wrong, hierarchy.shared(missed, wrong)));
            }
        }
        candidates.sort(NEAREST_FIRST);
        return candidates;
    }
}
