package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.index.DrugWords.Tie;

/**
 * Finds in a sentence the drugs that words tie to what they did ("due to prednisone", "steroid-induced"), to too little of
 * them ("ran out of insulin"), or to too much ("overdose of acetaminophen"): adverse effect, underdosing and poisoning of the
 * Table of Drugs and Chemicals (Official Guidelines, Section I.C.19.e.5). Immutable and safe to share between threads.
 */
public final class DrugEffects {
    private static final int MOST_BETWEEN = 4;
    private static final int LONGEST_NAME = 4;

    private final DrugWords words = DrugWords.load();
    private final Map<String, List<Tie>> byFirstWord = new HashMap<>();
    private final Completion completion;
    private final Map<String, IndexTerm> lines = new HashMap<>();

    DrugEffects(AlphabeticIndex index, Completion completion) {
        this.completion = completion;
        for (IndexTerm main : index.mains()) {
            if (main.table() == IndexTable.DRUG) {
                TitleForms.of(main.title()).forEach(form -> lines.putIfAbsent(IndexWords.key(form), main));
            }
        }
        for (Tie tie : words.ties()) {
            byFirstWord
                    .computeIfAbsent(tie.words().get(0), none -> new ArrayList<>())
                    .add(tie);
        }
    }

    /**
     * A drug that words tie to an effect.
     *
     * @param code a billable code: the adverse effect, the underdosing or the poisoning by the drug, at the initial encounter
     * @param drug the name of the drug as its line of the table has it, or its code where no line has the name
     * @param begin position of the first word of the drug's name
     * @param end position behind its last word
     * @param tied the positions of the words that tie it
     */
    public record Effect(CodebookEntry code, String drug, int begin, int end, List<Integer> tied) {
        private static final String TABLE = " [table of drugs]";

        /** Copies the positions. */
        public Effect {
            tied = List.copyOf(tied);
        }

        /** The line of the table, as ways through the index are told. */
        public String path() {
            return drug + TABLE;
        }
    }

    /** The effects that a sentence tells, each drug once, in the order of the words that tie. */
    public List<Effect> in(List<String> folded) {
        List<Effect> found = new ArrayList<>();
        for (int at = 0; at < folded.size(); at++) {
            for (Tie tie : byFirstWord.getOrDefault(folded.get(at), List.of())) {
                if (tie.standsAt(folded, at)) {
                    effect(folded, at, tie)
                            .filter(effect -> found.stream().noneMatch(other -> other.begin() == effect.begin()))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Effect> effect(List<String> folded, int at, Tie tie) {
        if (!tie.follows()) {
            return IntStream.range(Math.max(0, at - LONGEST_NAME), at)
                    .mapToObj(begin -> drug(folded, begin, at, at, tie))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        int begin = at + tie.words().size();
        int last = Math.min(folded.size(), begin + MOST_BETWEEN);
        for (; begin < last; begin++) {
            for (int end = Math.min(folded.size(), begin + LONGEST_NAME); end > begin; end--) {
                Optional<Effect> found = drug(folded, begin, end, at, tie);
                if (found.isPresent()) {
                    return found;
                }
            }
            if (!words.between(folded.get(begin))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Effect> drug(List<String> folded, int begin, int end, int at, Tie tie) {
        String name = String.join(" ", folded.subList(begin, end));
        String key = String.join(" ", IndexWords.looked(folded.subList(begin, end)));
        boolean other = words.substance(name)
                || words.between(name)
                || tie.follows() && end < folded.size() && words.lacking(folded.get(end));
        if (other) {
            return Optional.empty();
        }
        List<Integer> tied =
                IntStream.range(at, at + tie.words().size()).boxed().toList();
        Surroundings around = Said.inSentence(folded, begin, end).surroundings();
        int column = tie.effect().column(around);
        Optional<String> stem = words.named(name);
        return stem.map(text -> text + (column + 1))
                .or(() -> Optional.ofNullable(lines.get(key)).flatMap(line -> cell(line, column)))
                .flatMap(reference -> completion
                        .complete(new CodeReference(reference), around)
                        .code())
                .map(entry -> new Effect(
                        entry, stem.isPresent() ? name : lines.get(key).title(), begin, end, tied));
    }

    private static Optional<String> cell(IndexTerm line, int column) {
        return line.cell(column).map(CodeReference::text);
    }
}
