package org.hybridcode.expansion.corpus;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import org.hybridcode.kb.concept.Phrases;

/**
 * Documents that a corpus must not hold, because something is measured with them: the same document by its digest, and a
 * document that shares much of its text by runs of eight words (shingles; Broder 1997). Safe to share between threads once
 * it is read.
 */
public final class Excluded {
    private static final int RUN = 8;
    /** Of the runs every fourth by its hash is compared: enough for a share, a quarter of the memory. */
    private static final int KEPT = 4;

    private static final double SHARED = 0.2;
    private static final int FEWEST = 4;

    private final Map<String, String> digests = new HashMap<>();
    private final Set<Long> runs = new HashSet<>();
    private final String name;

    private Excluded(String name) {
        this.name = name;
    }

    /**
     * The documents of evaluation sets; of none when none are named.
     *
     * @throws CorpusException when one cannot be read
     */
    public static Excluded in(List<Path> places) {
        Excluded excluded = new Excluded(places.stream()
                .map(place -> String.valueOf(place.getFileName()))
                .collect(Collectors.joining(", ")));
        places.forEach(place -> Corpus.in(place).read(document -> {
            excluded.digests.put(document.digest(), document.id());
            excluded.runs.addAll(runs(document.text()));
        }));
        return excluded;
    }

    /** Whether there is nothing that is excluded. */
    public boolean isEmpty() {
        return digests.isEmpty();
    }

    /**
     * Lets a document pass that is not excluded.
     *
     * @throws CorpusException when it is, naming both
     */
    public void check(Document document) {
        Optional<String> same = Optional.ofNullable(digests.get(document.digest()));
        if (same.isPresent()) {
            throw refused(document, "is document " + same.get());
        }
        Set<Long> own = runs.isEmpty() ? Set.of() : runs(document.text());
        long shared = own.stream().filter(runs::contains).count();
        if (shared >= FEWEST && shared >= SHARED * own.size()) {
            throw refused(
                    document, "shares " + Math.round(100.0 * shared / own.size()) + " % of its text with documents");
        }
    }

    private CorpusException refused(Document document, String what) {
        return new CorpusException("document " + document.id() + " of the corpus " + what + " of " + name
                + ", which --exclude names: take it out of the corpus; a knowledge base must not be made of the notes"
                + " that it is measured with");
    }

    private static Set<Long> runs(String text) {
        List<String> words = Phrases.words(text);
        Set<Long> runs = new HashSet<>();
        for (int at = 0; at + RUN <= words.size(); at++) {
            CRC32C hash = new CRC32C();
            for (String word : words.subList(at, at + RUN)) {
                hash.update(word.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
                hash.update(' ');
            }
            if (hash.getValue() % KEPT == 0) {
                runs.add(hash.getValue());
            }
        }
        return runs;
    }
}
