package org.hybridcode.engine.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hybridcode.engine.score.ScoreModel;
import org.hybridcode.rules.facts.Assignment;
import org.hybridcode.rules.facts.ReviewThreshold;
import org.hybridcode.rules.facts.Score;
import org.hybridcode.rules.session.Case;
import org.hybridcode.rules.session.Verdicts;

/**
 * How codes are scored, and from which score on they go without review.
 *
 * @param model makes scores of traits
 * @param threshold the score from which on codes go without review; empty when nobody gave one
 */
record Scoring(ScoreModel model, Optional<ReviewThreshold> threshold) {
    /** The scores that come with the program; nobody is asked to review anything. */
    static final Scoring BUILT_IN = new Scoring(ScoreModel.builtIn(), Optional.empty());

    Scoring {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(threshold, "threshold");
    }

    /** What the rules are told of scores once the codes are assigned: nothing unless somebody gave a score to hold them to. */
    List<Object> hindsight(Case found, Verdicts said) {
        if (threshold.isEmpty()) {
            return List.of();
        }
        Traits traits = new Traits(found, said, new Support(found, said));
        List<Object> facts = new ArrayList<>(List.of(threshold.get()));
        said.of(Assignment.class)
                .map(assignment -> new Score(assignment.text(), model.score(traits.of(assignment.entry()))))
                .forEach(facts::add);
        return facts;
    }
}
