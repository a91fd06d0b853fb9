package org.hybridcode.engine.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hybridcode.engine.score.Profile;
import org.hybridcode.engine.score.ScoreFile;
import org.hybridcode.engine.score.ScoreModel;
import org.hybridcode.engine.score.Trait;
import org.hybridcode.rules.facts.Assignment;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.ReviewThreshold;
import org.hybridcode.rules.facts.Score;
import org.hybridcode.rules.session.Case;
import org.hybridcode.rules.session.Verdicts;

/**
 * How codes are scored, and from which score on they go without review.
 *
 * @param model makes scores of profiles
 * @param sha256 digest of the data that the model was read from
 * @param threshold the score from which on codes go without review; empty when nobody gave one
 */
record Scoring(ScoreModel model, String sha256, Optional<ReviewThreshold> threshold) {
    /** The scores that come with the program; nobody is asked to review anything. */
    static final Scoring BUILT_IN = of(ScoreFile.builtIn());

    Scoring {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(threshold, "threshold");
    }

    private static Scoring of(ScoreFile file) {
        return new Scoring(file.fitted().model(), file.sha256(), Optional.empty());
    }

    /** The same with a score from which on codes go without review. */
    Scoring with(ReviewThreshold other) {
        return new Scoring(model, sha256, Optional.of(other));
    }

    /**
     * The score of a code: how often such codes are right. Where its only source is one of which nothing was measured, that
     * share times what the source itself vouches for.
     */
    double score(Profile profile, List<Proposal> behind) {
        double share = model.score(profile);
        boolean measured = Stream.of(Trait.MODEL_ALONE, Trait.GENERATED_ALONE)
                .filter(trait -> profile.traits().contains(trait))
                .allMatch(trait -> model.weighs(profile.record(), trait));
        double vouched = behind.stream().mapToDouble(Proposal::score).max().orElse(1);
        return measured ? share : ScoreModel.rounded(share * vouched);
    }

    /** What the rules are told of scores once the codes are assigned: nothing unless somebody gave a score to hold them to. */
    List<Object> hindsight(Case found, Verdicts said) {
        if (threshold.isEmpty()) {
            return List.of();
        }
        Support support = new Support(found, said);
        Traits traits = new Traits(found, said, support);
        List<Object> facts = new ArrayList<>(List.of(threshold.get()));
        said.of(Assignment.class)
                .map(Assignment::entry)
                .map(entry -> new Score(entry.text(), score(traits.of(entry), support.behind(entry.code()))))
                .forEach(facts::add);
        return facts;
    }
}
