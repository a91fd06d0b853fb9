package org.hybridcode.expansion.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hybridcode.expansion.corpus.Document;
import org.hybridcode.expansion.mine.Miner;
import org.hybridcode.expansion.mine.Proposed;
import org.hybridcode.expansion.mine.Sighting;
import org.hybridcode.expansion.mine.SourceKind;

/** Reads a document: what it says, and what the layers make of it. Safe to share between threads. */
public final class Reading {
    /** A phrase that a document repeats is judged at so many places. */
    private static final int PLACES = 3;

    private final Miner miner;
    private final NoteLayers layers;

    /** Reads with a miner and layers of one knowledge base. */
    public Reading(Miner miner, NoteLayers layers) {
        this.miner = miner;
        this.layers = layers;
    }

    /** What a document says. */
    public DocumentFindings of(Document document) {
        List<Sighting> sightings = few(miner.sightings(document.text()));
        List<List<String>> verdicts = layers.judge(document.text(), sightings);
        Map<String, Found> found = new TreeMap<>();
        for (int i = 0; i < sightings.size(); i++) {
            Sighting sighting = sightings.get(i);
            if (sighting.codes().isEmpty()) {
                add(found, found(sighting, "", Set.of(), NoteLayers.STANDS));
            }
            for (int code = 0; code < sighting.codes().size(); code++) {
                Proposed proposed = sighting.codes().get(code);
                String text = proposed.entry().text();
                String layer = verdicts.get(i).get(code);
                add(found, found(sighting, text, Set.of(proposed.source()), layer));
            }
        }
        Patient patient = Patient.of(document.text());
        String sex = patient.female() ? "F" : patient.male() ? "M" : "U";
        String age = patient.young() ? "Y" : patient.adult() ? "A" : "U";
        return new DocumentFindings(
                document.digest(),
                document.id(),
                sex + age,
                List.copyOf(found.values()),
                miner.unknown(document.text()));
    }

    private static void add(Map<String, Found> all, Found found) {
        all.merge(found.phrase() + "\t" + found.code(), found, Found::with);
    }

    private static Found found(Sighting sighting, String code, Set<SourceKind> sources, String layer) {
        return new Found(
                sighting.phrase(),
                sighting.written(),
                code,
                new TreeSet<>(Set.of(sighting.pattern())),
                new TreeSet<>(sources),
                layer,
                sighting.span());
    }

    /** The first places of each phrase by each pattern. */
    private static List<Sighting> few(List<Sighting> all) {
        Map<String, Integer> places = new HashMap<>();
        List<Sighting> few = new ArrayList<>();
        for (Sighting sighting : all) {
            if (places.merge(sighting.pattern() + "\t" + sighting.phrase(), 1, Integer::sum) <= PLACES) {
                few.add(sighting);
            }
        }
        return few;
    }
}
