package org.hybridcode.engine.score;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the weights under which examples are most likely, by logistic regression. A trait has a weight for all records and a
 * departure from it for each kind of record; penalties on their squares hold both back, so that a kind with few examples
 * keeps near to what holds for all. The likelihood with penalties has one maximum, which Newton's steps find; weights are
 * rounded to four decimals. A trait that hardly any example has, or lacks, gets no weight.
 */
public final class ScoreFitter {
    /** A trait needs so many examples with it, and so many without. */
    static final int LEAST_EXAMPLES = 20;

    /** For the weights of all records: as if each were known to lie within one unit of zero. */
    private static final double PENALTY = 1;

    /** For a departure of a kind of record: held back more, since there are fewer examples. */
    private static final double DEPARTURE = 3;

    /** For the base of a kind of record, which is to follow its examples: only what makes the maximum a single one. */
    private static final double BASE = 0.01;

    private static final double DECIMALS = 1e4;

    private static final List<RecordKind> KINDS = List.of(RecordKind.values());

    private final List<Example> examples;
    private final List<Trait> traits;

    private ScoreFitter(List<Example> examples, List<Trait> traits) {
        this.examples = examples;
        this.traits = traits;
    }

    /**
     * The weights of the examples.
     *
     * @throws IllegalArgumentException when there are not both right and wrong examples
     */
    public static FittedWeights fit(List<Example> examples) {
        if (examples.stream().map(Example::right).distinct().count() < 2) {
            throw new IllegalArgumentException(
                    "scores are calibrated on codes that are right and codes that are wrong; " + examples.size()
                            + " codes that are all alike do not suffice");
        }
        List<Trait> told = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            long with = examples.stream()
                    .filter(example -> example.profile().traits().contains(trait))
                    .count();
            if (with >= LEAST_EXAMPLES && examples.size() - with >= LEAST_EXAMPLES) {
                told.add(trait);
            }
        }
        return new ScoreFitter(List.copyOf(examples), told).fitted();
    }

    private FittedWeights fitted() {
        double[] found = new Regression(penalties(), examples, this::places).maximum();
        List<BaseWeight> bases = new ArrayList<>();
        List<TraitWeight> weights = new ArrayList<>();
        for (RecordKind kind : KINDS) {
            List<Example> such = examples.stream()
                    .filter(example -> example.profile().record() == kind)
                    .toList();
            bases.add(new BaseWeight(kind, sum(found, kind, 0), such.size(), right(such)));
        }
        for (int i = 0; i < traits.size(); i++) {
            for (RecordKind kind : KINDS) {
                Trait trait = traits.get(i);
                List<Example> such = examples.stream()
                        .filter(example -> example.has(kind, trait))
                        .toList();
                weights.add(new TraitWeight(trait, kind, sum(found, kind, i + 1), such.size(), right(such)));
            }
        }
        return new FittedWeights(bases, weights);
    }

    private static int right(List<Example> examples) {
        return (int) examples.stream().filter(Example::right).count();
    }

    /** What holds for all and the departure of the kind, together. */
    private double sum(double[] found, RecordKind kind, int place) {
        return Math.round((found[place] + found[offset(kind) + place]) * DECIMALS) / DECIMALS;
    }

    /** The base and the weights of all records come first, then those of each kind. */
    private int offset(RecordKind kind) {
        return (KINDS.indexOf(kind) + 1) * (traits.size() + 1);
    }

    private double[] penalties() {
        double[] penalties = new double[(KINDS.size() + 1) * (traits.size() + 1)];
        for (int i = 0; i < penalties.length; i++) {
            boolean ofAll = i <= traits.size();
            boolean base = i % (traits.size() + 1) == 0;
            penalties[i] = base ? BASE : ofAll ? PENALTY : DEPARTURE;
        }
        penalties[0] = 0;
        return penalties;
    }

    /** The places of what an example adds up. */
    private int[] places(Example example) {
        List<Integer> places = new ArrayList<>(List.of(0));
        for (int i = 0; i < traits.size(); i++) {
            if (example.profile().traits().contains(traits.get(i))) {
                places.add(i + 1);
            }
        }
        int offset = offset(example.profile().record());
        List.copyOf(places).forEach(place -> places.add(offset + place));
        return places.stream().mapToInt(Integer::intValue).toArray();
    }
}
