package org.hybridcode.nlp.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;
import org.hybridcode.rules.facts.Circumstance;
import org.hybridcode.rules.facts.Span;

/** Finds the words that tell a circumstance of a condition. Immutable and safe to share between threads. */
public final class CircumstanceWords {
    private static final String FILE = "/hybridcode/circumstances/circumstances.tsv";
    private static final String NONE = "-";

    /** By their first word, the longest first. */
    private final Map<String, List<Wording>> byFirst = new HashMap<>();

    private record Wording(Circumstance circumstance, List<String> words, Set<String> neverBefore) {

        boolean standsAt(int at, List<Word> sentence) {
            int end = at + words.size();
            return end <= sentence.size()
                    && words.equals(
                            sentence.subList(at, end).stream().map(Word::plain).toList())
                    && (end == sentence.size()
                            || !neverBefore.contains(sentence.get(end).plain()));
        }
    }

    /**
     * Words that tell a circumstance.
     *
     * @param circumstance what they tell
     * @param span where they stand in the note
     */
    public record Told(Circumstance circumstance, Span span) {}

    private CircumstanceWords(List<TableRow> rows) {
        rows.stream()
                .map(CircumstanceWords::wording)
                .sorted(Comparator.comparingInt(
                        (Wording wording) -> -wording.words().size()))
                .forEach(wording -> byFirst.computeIfAbsent(wording.words().get(0), none -> new ArrayList<>())
                        .add(wording));
    }

    /** The words that come with the program. */
    public static CircumstanceWords load() {
        return new CircumstanceWords(Table.readNamed(FILE));
    }

    private static Wording wording(TableRow row) {
        Set<String> neverBefore = row.cell(2).equals(NONE)
                ? Set.of()
                : Arrays.stream(row.cell(2).split("\\|", -1))
                        .map(Phrases::fold)
                        .collect(Collectors.toUnmodifiableSet());
        return new Wording(row.constant(0, Circumstance.class), Phrases.folded(row.cell(1)), neverBefore);
    }

    /** What the words of a sentence tell, in their order; of wordings that overlap the one that begins first, the longest. */
    public List<Told> in(List<Word> sentence) {
        List<Told> told = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<Wording> wording = at(at, sentence);
            if (wording.isPresent()) {
                int last = at + wording.orElseThrow().words().size() - 1;
                told.add(new Told(
                        wording.orElseThrow().circumstance(),
                        new Span(sentence.get(at).begin(), sentence.get(last).end())));
                at = last;
            }
            at++;
        }
        return told;
    }

    private Optional<Wording> at(int at, List<Word> sentence) {
        return byFirst.getOrDefault(sentence.get(at).plain(), List.of()).stream()
                .filter(wording -> wording.standsAt(at, sentence))
                .findFirst();
    }
}
