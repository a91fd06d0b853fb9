package org.hybridcode.engine.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a score of a profile: the logistic function of the base of its kind of record and of a weight for each of its traits,
 * rounded to three decimals. Immutable and safe to share.
 */
public final class ScoreModel {
    private static final double DECIMALS = 1000;

    private final Map<RecordKind, Double> bases = new EnumMap<>(RecordKind.class);
    private final Map<RecordKind, Map<Trait, Double>> weights = new EnumMap<>(RecordKind.class);

    /** A model of these weights; a trait without one adds nothing, a kind without a base has even odds. */
    public ScoreModel(List<BaseWeight> bases, List<TraitWeight> weights) {
        for (RecordKind kind : RecordKind.values()) {
            this.bases.put(kind, 0.0);
            this.weights.put(kind, new EnumMap<>(Trait.class));
        }
        bases.forEach(base -> this.bases.put(base.record(), base.weight()));
        weights.forEach(row -> this.weights.get(row.record()).put(row.trait(), row.weight()));
    }

    /** What the traits of a profile add to the log odds, those without a weight left out. */
    public Map<Trait, Double> parts(Profile profile) {
        Map<Trait, Double> parts = new EnumMap<>(weights.get(profile.record()));
        parts.keySet().retainAll(profile.traits());
        return Collections.unmodifiableMap(parts);
    }

    /** The share of codes with just this profile that are right, in [0,1], to three decimals. */
    public double score(Profile profile) {
        double odds = bases.get(profile.record());
        for (double part : parts(profile).values()) {
            odds += part;
        }
        return rounded(share(odds));
    }

    /** Whether anything was measured of a trait in a kind of record. */
    public boolean weighs(RecordKind record, Trait trait) {
        return weights.get(record).containsKey(trait);
    }

    /** A share as scores are written: with three decimals. */
    public static double rounded(double share) {
        return StrictMath.round(share * DECIMALS) / DECIMALS;
    }

    /** The probability of log odds; the same on every machine. */
    static double share(double odds) {
        return 1 / (1 + StrictMath.exp(-odds));
    }
}
