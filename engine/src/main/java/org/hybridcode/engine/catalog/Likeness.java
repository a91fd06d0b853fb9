package org.hybridcode.engine.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.nlp.neural.encoder.EmbeddedEncoder;
import org.hybridcode.nlp.neural.encoder.Neighbour;

/**
 * Joins what the encoder finds to what words found, by the ranks in both (reciprocal rank fusion; Cormack, Clarke and
 * Buettcher 2009): words and likeness fail on different phrases. Safe to share between threads.
 */
final class Likeness {
    /** The constant of the method's authors. */
    private static final double SOFTENING = 60;

    private final Codebook codebook;
    private final Supplier<Optional<EmbeddedEncoder>> source;
    private Optional<EmbeddedEncoder> encoder = Optional.empty();
    private boolean opened;

    Likeness(Codebook codebook, Supplier<Optional<EmbeddedEncoder>> source) {
        this.codebook = Objects.requireNonNull(codebook, "codebook");
        this.source = Objects.requireNonNull(source, "source");
    }

    private synchronized Optional<EmbeddedEncoder> encoder() {
        if (!opened) {
            encoder = source.get();
            opened = true;
        }
        return encoder;
    }

    /**
     * The codes of both, the best first; the same hits as before where there is no encoder or it finds nothing. Scores of a code that the
     * encoder finds are how probable it is; they do not rank beside those of words, the order does.
     */
    List<Hit> joined(String phrase, List<Hit> said) {
        List<Hit> alike = encoder().map(open -> open.nearest(phrase, EmbeddedEncoder.MOST)).orElse(List.of()).stream()
                .flatMap(found -> hit(found).stream())
                .toList();
        if (alike.isEmpty()) {
            return said;
        }
        Map<CodebookEntry, Double> ranks = new HashMap<>();
        Map<CodebookEntry, Hit> hits = new LinkedHashMap<>();
        List.of(alike, said).forEach(list -> {
            for (int i = 0; i < list.size(); i++) {
                ranks.merge(list.get(i).entry(), 1 / (SOFTENING + i + 1), Double::sum);
                hits.putIfAbsent(list.get(i).entry(), list.get(i));
            }
        });
        List<Hit> joined = new ArrayList<>(hits.values());
        joined.sort(
                Comparator.comparingDouble((Hit hit) -> ranks.get(hit.entry())).reversed());
        return joined;
    }

    private Optional<Hit> hit(Neighbour found) {
        return codebook.find(found.code()).map(entry -> new Hit(entry, found.probability(), How.ENCODER, "", ""));
    }
}
