package org.hybridcode.expansion.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hybridcode.expansion.mine.SourceKind;
import org.hybridcode.expansion.validate.DocumentFindings;
import org.hybridcode.expansion.validate.Found;

/**
 * What all documents say of a phrase and a code. Every number counts documents, never mentions.
 *
 * @param phrase the folded phrase
 * @param code the code as text; empty for meanings without a code
 * @param seen the documents that have it
 * @param support those in which the layers let it through
 * @param patterns by the name of the pattern that found it
 * @param sources by what vouches for it
 * @param layers by what the layers say
 * @param patients by what they tell of their patient: F, M, Y and A
 * @param examples some of them, the same whatever the order of the documents
 * @param state the state that the last run gave it; {@code none} for one that is no rule
 * @param decisions what was decided of it, the first first
 */
public record Tally(
        String phrase,
        String code,
        int seen,
        int support,
        SortedMap<String, Integer> patterns,
        SortedMap<SourceKind, Integer> sources,
        SortedMap<String, Integer> layers,
        SortedMap<String, Integer> patients,
        List<Example> examples,
        String state,
        List<Decision> decisions) {
    /** The state of a mapping that is no rule. */
    public static final String NO_STATE = "none";

    private static final int EXAMPLES = 5;

    /** Copies everything, in sorted order. */
    public Tally {
        Objects.requireNonNull(phrase, "phrase");
        Objects.requireNonNull(code, "code");
        patterns = Collections.unmodifiableSortedMap(new TreeMap<>(patterns));
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        layers = Collections.unmodifiableSortedMap(new TreeMap<>(layers));
        patients = Collections.unmodifiableSortedMap(new TreeMap<>(patients));
        examples = List.copyOf(examples);
        Objects.requireNonNull(state, "state");
        decisions = List.copyOf(decisions);
    }

    /** Nothing is said yet. */
    static Tally of(String phrase, String code) {
        return new Tally(
                phrase,
                code,
                0,
                0,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                NO_STATE,
                List.of());
    }

    /** With what one more document says. */
    Tally with(DocumentFindings document, Found found, String quote) {
        SortedMap<String, Integer> morePatterns = new TreeMap<>(patterns);
        found.patterns().forEach(pattern -> morePatterns.merge(pattern, 1, Integer::sum));
        SortedMap<SourceKind, Integer> moreSources = new TreeMap<>(sources);
        found.sources().forEach(source -> moreSources.merge(source, 1, Integer::sum));
        SortedMap<String, Integer> moreLayers = new TreeMap<>(layers);
        moreLayers.merge(found.layer(), 1, Integer::sum);
        SortedMap<String, Integer> morePatients = new TreeMap<>(patients);
        document.tells()
                .chars()
                .filter(tells -> tells != 'U')
                .forEach(tells -> morePatients.merge(String.valueOf((char) tells), 1, Integer::sum));
        Example example = new Example(
                document.digest(),
                document.id(),
                found.span().begin(),
                found.span().end(),
                found.written(),
                found.layer(),
                quote);
        return new Tally(
                phrase,
                code,
                seen + 1,
                support + (found.stands() ? 1 : 0),
                morePatterns,
                moreSources,
                moreLayers,
                morePatients,
                kept(example),
                state,
                decisions);
    }

    private List<Example> kept(Example added) {
        if (examples.size() == EXAMPLES && examples.get(EXAMPLES - 1).compareTo(added) < 0) {
            return examples;
        }
        List<Example> more = new ArrayList<>(examples);
        more.add(added);
        Collections.sort(more);
        return more.subList(0, Math.min(EXAMPLES, more.size()));
    }

    /** With other sources. */
    Tally from(SortedMap<SourceKind, Integer> others) {
        return new Tally(phrase, code, seen, support, patterns, others, layers, patients, examples, state, decisions);
    }

    /** In another state, with another decision if there is one. */
    Tally in(String other, List<Decision> decided) {
        return new Tally(phrase, code, seen, support, patterns, sources, layers, patients, examples, other, decided);
    }

    /** How many independent sources vouch for it: titles and wordings are one. */
    public int independent() {
        long words = sources.keySet().stream().filter(SourceKind::fromWords).count();
        return sources.size() - (words == 2 ? 1 : 0);
    }

    /** Whether one of its sources is this one. */
    public boolean has(SourceKind source) {
        return sources.containsKey(source);
    }

    /** The phrase as a document writes it; the folded one while none does. */
    public String written() {
        return examples.isEmpty() ? phrase : examples.get(0).written();
    }
}
