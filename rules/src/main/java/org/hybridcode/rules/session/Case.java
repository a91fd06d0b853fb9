package org.hybridcode.rules.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hybridcode.rules.facts.ActivityWord;
import org.hybridcode.rules.facts.AmbiguousAbbreviation;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Evidence;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.ReviewThreshold;
import org.hybridcode.rules.facts.Score;
import org.hybridcode.rules.facts.Similarity;
import org.hybridcode.rules.facts.TreatmentMentioned;
import org.hybridcode.rules.generated.MappedMention;

/**
 * What was found in one note.
 *
 * @param encounter the encounter
 * @param proposals the codes that somebody proposes
 * @param evidence the mentions that speak for them
 * @param abbreviations the mentions that are ambiguous short forms
 * @param treatments the treatments that show conditions to be current
 * @param activity the mentions whose words say that something is active now
 * @param similarities how near quoted words lie to the codes of their proposals, where an encoder was asked
 * @param mapped the generated mappings that fired, those among them that propose nothing; no fact of the layers
 * @param scores how often codes like those of the note are right, where that is known before the session; a note's own scores
 *     are told to the session once its codes are assigned
 * @param threshold the score from which on codes go without review, in the same way
 */
public record Case(
        Encounter encounter,
        List<Proposal> proposals,
        List<Evidence> evidence,
        List<AmbiguousAbbreviation> abbreviations,
        List<TreatmentMentioned> treatments,
        List<ActivityWord> activity,
        List<Similarity> similarities,
        List<MappedMention> mapped,
        List<Score> scores,
        Optional<ReviewThreshold> threshold) {

    /** Copies the lists. */
    public Case {
        Objects.requireNonNull(encounter, "encounter");
        proposals = List.copyOf(proposals);
        evidence = List.copyOf(evidence);
        abbreviations = List.copyOf(abbreviations);
        treatments = List.copyOf(treatments);
        activity = List.copyOf(activity);
        similarities = List.copyOf(similarities);
        mapped = List.copyOf(mapped);
        scores = List.copyOf(scores);
        Objects.requireNonNull(threshold, "threshold");
    }

    /** What was found where nothing is known of scores. */
    public Case(
            Encounter encounter,
            List<Proposal> proposals,
            List<Evidence> evidence,
            List<AmbiguousAbbreviation> abbreviations,
            List<TreatmentMentioned> treatments,
            List<ActivityWord> activity,
            List<Similarity> similarities,
            List<MappedMention> mapped) {
        this(
                encounter,
                proposals,
                evidence,
                abbreviations,
                treatments,
                activity,
                similarities,
                mapped,
                List.of(),
                Optional.empty());
    }

    /** What was found where no encoder was asked and there are no generated mappings. */
    public Case(
            Encounter encounter,
            List<Proposal> proposals,
            List<Evidence> evidence,
            List<AmbiguousAbbreviation> abbreviations,
            List<TreatmentMentioned> treatments,
            List<ActivityWord> activity) {
        this(encounter, proposals, evidence, abbreviations, treatments, activity, List.of(), List.of());
    }
}
