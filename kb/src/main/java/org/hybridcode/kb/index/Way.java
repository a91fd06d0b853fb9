package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** A way walked so far, kept as its last step and the way before it. */
record Way(Optional<Way> before, Navigation.Step step, int column, BitSet used, double support, int length) {

    static Way start(IndexTerm term, List<Integer> named) {
        return new Way(
                Optional.empty(),
                new Navigation.Step(term, Navigation.Way.START, named),
                Columns.NONE,
                bits(new BitSet(), named),
                named.size(),
                1);
    }

    private static BitSet bits(BitSet before, List<Integer> positions) {
        BitSet used = (BitSet) before.clone();
        positions.forEach(used::set);
        return used;
    }

    IndexTerm term() {
        return step.term();
    }

    /** The way on over linking subterms to one that the words at these positions support. */
    Way down(List<IndexTerm> steps, List<Integer> positions, double gain) {
        Way way = this;
        for (int i = 0; i < steps.size(); i++) {
            boolean last = i == steps.size() - 1;
            way = way.on(
                    new Navigation.Step(steps.get(i), Navigation.Way.SUBTERM, last ? positions : List.of()),
                    column,
                    last ? gain : 0);
        }
        return way;
    }

    /** The way on over "see" or "see also". */
    Way over(IndexTerm term, Navigation.Way by, int forced, List<Integer> named, double gain) {
        return on(new Navigation.Step(term, by, named), forced == Columns.NONE ? column : forced, gain);
    }

    private Way on(Navigation.Step next, int forced, double gain) {
        return new Way(Optional.of(this), next, forced, bits(used, next.words()), support + gain, length + 1);
    }

    boolean holds(IndexTerm term) {
        for (Optional<Way> at = Optional.of(this); at.isPresent(); at = at.get().before) {
            if (at.get().term().equals(term)) {
                return true;
            }
        }
        return false;
    }

    /** The positions that support the steps inside the table in which the way ends. */
    List<Integer> usedSinceTable() {
        List<Integer> positions = new ArrayList<>();
        for (Optional<Way> at = Optional.of(this);
                at.isPresent() && at.get().term().table() == term().table();
                at = at.get().before) {
            positions.addAll(at.get().step.words());
        }
        return positions;
    }
}
