package org.hybridcode.engine.evaluation.gold;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hybridcode.rules.facts.Encounter;

/**
 * A note with the codes that people gave it.
 *
 * @param id the gold set's name for it, unique in the set
 * @param encounter the encounter it tells of
 * @param text the note
 * @param codes the gold codes, dotted and in capitals, sorted; a header where the gold set has one
 * @param exactlyMapped whether every code was given as ICD-10-CM, or stands for an ICD-9-CM code through a row of the
 *     General Equivalence Mappings that is not marked approximate
 */
public record GoldNote(String id, Encounter encounter, String text, SortedSet<String> codes, boolean exactlyMapped) {

    /** Refuses missing parts and copies the codes. */
    public GoldNote {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(encounter, "encounter");
        Objects.requireNonNull(text, "text");
        codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }

    /** The same note with other gold codes. */
    public GoldNote withCodes(Collection<String> others) {
        return new GoldNote(id, encounter, text, new TreeSet<>(others), exactlyMapped);
    }
}
