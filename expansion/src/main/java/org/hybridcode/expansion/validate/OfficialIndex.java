package org.hybridcode.expansion.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.index.Found;
import org.hybridcode.kb.index.Inclusion;
import org.hybridcode.kb.index.IndexLookup;
import org.hybridcode.kb.index.IndexNavigator;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.rules.facts.Agreement;

/**
 * What the Alphabetic Index and the Tabular List say of a phrase: a title, an inclusion term, a path that fits whole, or a walk that
 * every word of the phrase speaks for. It judges mappings and makes none. Safe to share between threads.
 */
public final class OfficialIndex {
    /** The score of a walk that every word speaks for, but for rounding; a header's title and inclusion term are above it too. */
    private static final double WHOLE = 0.785;

    private final IndexLookup lookup;
    private final Map<String, Optional<Found>> kept = new ConcurrentHashMap<>();

    private OfficialIndex(IndexLookup lookup) {
        this.lookup = lookup;
    }

    /**
     * That of a knowledge base; none when it has no index.
     *
     * @param kb an imported release
     */
    public static Optional<OfficialIndex> of(KnowledgeBase kb) {
        Codebook codebook = kb.codebook();
        List<Inclusion> inclusions = codebook.entries().stream()
                .flatMap(entry ->
                        codebook.inclusionTermsOf(entry.code()).stream().map(text -> new Inclusion(entry.code(), text)))
                .toList();
        return kb.index()
                .map(index ->
                        new OfficialIndex(new IndexLookup(new IndexNavigator(index.index()), codebook, inclusions)));
    }

    /** What it gives for a phrase, if it accounts for all of it. */
    public Optional<Found> says(String phrase) {
        return kept.computeIfAbsent(phrase, key -> lookup.lookup(key).stream()
                .filter(found -> found.by() != Found.By.OVERLAP && found.score() >= WHOLE)
                .findFirst());
    }

    /** Whether it gives a phrase this code; a header that it leaves open agrees with what stands below. */
    public Agreement of(String phrase, String code) {
        return says(phrase)
                .map(found -> code.startsWith(found.code().text()) ? Agreement.SAME : Agreement.OTHER)
                .orElse(Agreement.SILENT);
    }
}
