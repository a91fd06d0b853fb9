package org.hybridcode.kb.index;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** One search for the best supported way; every way that the words support is tried, up to a bound. */
final class Walk {
    private static final int BOUND = 400;
    private static final int LONGEST = 16;
    private static final double ALSO = 0.1;
    private static final double SAID_BEFORE = 0.05;
    private static final double EQUAL = 1e-9;

    private final IndexNavigator navigator;
    private final Surroundings words;
    private final Picker picker;
    private int visits;
    private Optional<Way> best = Optional.empty();

    Walk(IndexNavigator navigator, Surroundings words) {
        this.navigator = navigator;
        this.words = words;
        this.picker = new Picker(words);
    }

    Navigation from(IndexTerm start) {
        visit(Way.start(start, picker.named(navigator.titleWords(start))));
        Way way = best.orElseThrow();
        Deque<Navigation.Step> steps = new ArrayDeque<>();
        for (Optional<Way> at = Optional.of(way); at.isPresent(); at = at.get().before()) {
            steps.addFirst(at.get().step());
        }
        return new Navigation(List.copyOf(steps), code(way), way.support());
    }

    private Optional<CodeReference> code(Way way) {
        IndexTerm term = way.term();
        if (!term.table().hasCells()) {
            return term.code().or(() -> way.step().term().manifestation());
        }
        int column = Columns.of(term.table(), words, way.column(), way.usedSinceTable());
        return column == Columns.NONE ? Optional.empty() : term.cell(column);
    }

    private void visit(Way way) {
        consider(way);
        if (visits++ > BOUND || way.length() > LONGEST) {
            return;
        }
        descend(way);
        navigator.see(way.term()).ifPresent(target -> hop(way, target, Navigation.Way.SEE));
        navigator.seeAlso(way.term()).ifPresent(target -> hop(way, target, Navigation.Way.SEE_ALSO));
        unspecified(way);
        specified(way);
    }

    private void consider(Way way) {
        if (best.isEmpty() || isBetter(way, best.get())) {
            best = Optional.of(way);
        }
    }

    private boolean isBetter(Way one, Way other) {
        boolean coded = code(one).isPresent();
        if (coded != code(other).isPresent()) {
            return coded;
        }
        double more = one.support() - other.support();
        return more > EQUAL
                || more > -EQUAL
                        && (one.length() < other.length()
                                || one.length() == other.length() && one.term().compareTo(other.term()) < 0);
    }

    private void descend(Way way) {
        Subterms below = navigator.subterms(way.term());
        if (below.isEmpty()) {
            return;
        }
        for (String word : words.distinct()) {
            for (Subterms.Choice choice : below.at(word)) {
                picker.pick(choice.needed(), way).ifPresent(at -> {
                    double gain = picker.gain(at, way);
                    if (gain > 0) {
                        visit(way.down(choice.steps(), at, gain));
                    } else if (isSaidBeforeTheTable(way, at)) {
                        visit(way.down(choice.steps(), at, SAID_BEFORE * at.size()));
                    }
                });
            }
        }
    }

    /** The histology that led to the table of neoplasms chooses again there: "skin, nose, basal cell carcinoma". */
    private static boolean isSaidBeforeTheTable(Way way, List<Integer> at) {
        List<Integer> here = way.usedSinceTable();
        return way.term().table() == IndexTable.NEOPLASM && at.stream().noneMatch(here::contains);
    }

    private void hop(Way way, SeeTarget target, Navigation.Way by) {
        double cost = by == Navigation.Way.SEE_ALSO ? ALSO : 0;
        if (target.kind() == SeeTarget.Kind.DRUG) {
            substances().forEach(drug -> arrive(way, drug, by, target.column(), cost));
        } else {
            target.term().ifPresent(term -> arrive(way, term, by, target.column(), cost));
        }
    }

    private void arrive(Way way, IndexTerm term, Navigation.Way by, int column, double cost) {
        if (!way.holds(term)) {
            List<Integer> named = picker.named(navigator.titleWords(term));
            visit(way.over(term, by, column, named, picker.gain(named, way) - cost));
        }
    }

    /** The substances that the words name, the longest names first. */
    private List<IndexTerm> substances() {
        return navigator.mains().named(words.words()).stream()
                .filter(main -> main.table() == IndexTable.DRUG)
                .toList();
    }

    /** "Specified site: see Neoplasm, by site" is open to whoever names a site. */
    private void specified(Way way) {
        for (Subterms.Choice choice : navigator.subterms(way.term()).at("specified")) {
            SeeTarget.Kind kind =
                    navigator.see(choice.term()).map(SeeTarget::kind).orElse(SeeTarget.Kind.UNRESOLVED);
            if ((kind == SeeTarget.Kind.NEOPLASM || kind == SeeTarget.Kind.DRUG) && !way.holds(choice.term())) {
                visit(way.down(choice.steps(), List.of(), 0));
            }
        }
    }

    /** A term without a code of its own leads to its "unspecified" subterm when nothing says more. */
    private void unspecified(Way way) {
        if (code(way).isPresent()
                || !way.term().see().isEmpty()
                || best.isPresent() && code(best.get()).isPresent()) {
            return;
        }
        for (IndexTerm child : navigator.subterms(way.term()).unspecified()) {
            if (!way.holds(child)) {
                visit(way.down(List.of(child), List.of(), 0));
                return;
            }
        }
    }
}
