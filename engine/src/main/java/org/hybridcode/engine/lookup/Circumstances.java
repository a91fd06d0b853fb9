package org.hybridcode.engine.lookup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.nlp.ctakes.AnnotatedNote;
import org.hybridcode.nlp.ctakes.FoundMention;
import org.hybridcode.nlp.section.Problem;
import org.hybridcode.rules.facts.Circumstance;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.SectionKind;

/** Finds which words of a note tell a circumstance of which condition; what follows from it is for the rules. */
public final class Circumstances {
    /** Of the condition of the sentence that they stand in. */
    private static final Set<Circumstance> ONSETS =
            EnumSet.of(Circumstance.ONSET_BEFORE_ADMISSION, Circumstance.ONSET_DURING_STAY);
    /** Of the problem that they stand in, and as the reason for the visit. */
    private static final Set<Circumstance> CARE =
            EnumSet.of(Circumstance.AFTERCARE, Circumstance.POSTOPERATIVE, Circumstance.SEQUELA);

    private final List<Mention> told;
    private final List<Mention> conditions;
    private final List<Problem> problems;

    /** Those that a note tells. */
    public Circumstances(String note, AnnotatedNote annotated) {
        List<Mention> mentions =
                annotated.mentions().stream().map(FoundMention::mention).toList();
        this.told = mentions.stream()
                .filter(mention -> kind(mention) != Circumstance.NONE)
                .toList();
        this.conditions = mentions.stream()
                .filter(mention -> Concepts.isCode(mention.conceptId()))
                .toList();
        this.problems = told.isEmpty() ? List.of() : Problem.in(note, annotated.sections());
    }

    /** Whether the note tells none. */
    boolean isEmpty() {
        return told.isEmpty();
    }

    private static Circumstance kind(Mention mention) {
        return Circumstance.of(mention.conceptId());
    }

    /** When the condition began, and that it has nothing to do with another: the words of its sentence that say so. */
    public List<Mention> around(Draft draft) {
        return draft.head().stream()
                .flatMap(head -> Stream.concat(onset(head).stream(), relations(head)))
                .distinct()
                .toList();
    }

    /**
     * The nearest word in the sentence: "presented with a stroke and developed pneumonia on hospital day 3"; without one
     * what the note says of all.
     */
    private Optional<Mention> onset(Mention head) {
        return inSentence(head)
                .filter(word -> ONSETS.contains(kind(word)))
                .min(Comparator.comparingInt((Mention word) -> gap(word, head)))
                .or(() -> told.stream()
                        .filter(word -> kind(word) == Circumstance.ALL_BEFORE_ADMISSION)
                        .findFirst());
    }

    /** A relation joins the condition before it and the condition behind it. */
    private Stream<Mention> relations(Mention head) {
        return inSentence(head).filter(word -> kind(word) == Circumstance.UNRELATED && !isBarred(word, head));
    }

    /** What the note tells of the care for an injury, and of the injury: in its sentence, its problem, as the reason for the visit. */
    List<Mention> care(Mention head) {
        List<Mention> care = new ArrayList<>();
        for (Mention word : told) {
            boolean beside = word.sentence() == head.sentence() && !isBarred(word, head);
            boolean further = CARE.contains(kind(word))
                    && (isReason(word) || isSameProblem(word, head) || isOfSentenceBefore(word, head));
            if (!ONSETS.contains(kind(word)) && (beside || further)) {
                care.add(word);
            }
        }
        return care;
    }

    private static boolean isReason(Mention word) {
        return word.section() == SectionKind.CHIEF_COMPLAINT;
    }

    /** Whether both stand in a problem whose only condition this is. */
    private boolean isSameProblem(Mention word, Mention head) {
        return problems.stream()
                .filter(problem -> holds(problem, head) && holds(problem, word))
                .anyMatch(problem -> conditions.stream()
                        .filter(condition -> holds(problem, condition))
                        .allMatch(condition -> condition.sentence() == head.sentence()));
    }

    /** "Fracture of the left hip, fixed with a nail. Healing well.": a sentence without a condition tells of the one before. */
    private boolean isOfSentenceBefore(Mention word, Mention head) {
        return kind(word) == Circumstance.AFTERCARE
                && word.section() == head.section()
                && conditions.stream().noneMatch(other -> other.sentence() == word.sentence())
                && conditions.stream()
                                .filter(other -> other.sentence() < word.sentence())
                                .mapToInt(Mention::sentence)
                                .max()
                                .orElse(-1)
                        == head.sentence();
    }

    private static boolean holds(Problem problem, Mention mention) {
        return problem.span().begin() <= mention.span().begin()
                && mention.span().end() <= problem.span().end();
    }

    private Stream<Mention> inSentence(Mention head) {
        return told.stream().filter(word -> word.sentence() == head.sentence());
    }

    /** Whether another condition stands between the two. */
    private boolean isBarred(Mention word, Mention head) {
        int from = Math.min(head.span().end(), word.span().end());
        int to = Math.max(head.span().begin(), word.span().begin());
        return conditions.stream()
                .anyMatch(other -> other.span().begin() >= from && other.span().end() <= to);
    }

    private static int gap(Mention one, Mention other) {
        return Math.max(
                other.span().begin() - one.span().end(),
                one.span().begin() - other.span().end());
    }
}
