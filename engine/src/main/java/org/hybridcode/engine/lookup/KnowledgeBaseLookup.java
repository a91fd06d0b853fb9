package org.hybridcode.engine.lookup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hybridcode.kb.concept.Composite;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.Lexicon;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.nlp.ctakes.AnnotatedNote;
import org.hybridcode.nlp.ctakes.ExplicitSpans;
import org.hybridcode.nlp.ctakes.FoundMention;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.ProposalSource;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Span;

/** Looks up which codes the mentions of a note lead to. Finds and counts; whether a code holds is for the rules. */
public final class KnowledgeBaseLookup {
    /** Place, activity and status are told of an event, and claim no words of it. */
    private static final String AROUND_AN_EVENT = "Y9";

    /** A list of allergies says so of each of its entries, whatever its heading is called. */
    private static final String ALLERGIES = Concepts.ofWord("allergies");

    private final Lexicon lexicon;

    /** By the composites of this lexicon. */
    public KnowledgeBaseLookup(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A draft for each mention of a code, each code that the index gives for one, each composite that a sentence completes,
     * and each code spelled out; none for what a composite says already.
     */
    public List<Draft> drafts(AnnotatedNote note) {
        List<Draft> composites = note.mentions().stream()
                .flatMap(head -> composite(head, note.mentions()).stream())
                .toList();
        Set<Span> said = composites.stream()
                .flatMap(draft -> draft.modifiers().stream())
                .filter(word -> !Concepts.isCode(word.conceptId()))
                .map(Mention::span)
                .collect(Collectors.toSet());
        List<Draft> drafts = new ArrayList<>(composites);
        single(note).filter(draft -> !isPartOf(said, draft)).forEach(drafts::add);
        return drafts;
    }

    private static boolean isPartOf(Set<Span> said, Draft draft) {
        return draft.head().stream().map(Mention::span).anyMatch(span -> said.stream()
                .anyMatch(whole -> whole.covers(span) && !whole.equals(span)));
    }

    private static Stream<Draft> single(AnnotatedNote note) {
        List<FoundMention> mentions = note.mentions();
        List<Draft> drafts = new ArrayList<>(navigated(note));
        for (FoundMention found : mentions) {
            Mention mention = found.mention();
            if (ExplicitSpans.isCode(mention.conceptId())) {
                String text = ExplicitSpans.code(mention.conceptId());
                drafts.add(new Draft(text, ProposalSource.EXPLICIT, "", "", 1.0, List.of(mention), List.of()));
            }
            Concepts.codeOf(mention.conceptId())
                    .ifPresent(code -> drafts.add(new Draft(
                            code.text(),
                            ProposalSource.KB,
                            "",
                            "",
                            found.kind().reliability(),
                            List.of(mention),
                            List.of())));
        }
        return drafts.stream();
    }

    /** What the index gives: the mention is the head, the words that the way rests on are its modifiers. */
    private static List<Draft> navigated(AnnotatedNote note) {
        Map<String, FoundMention> byId = note.mentions().stream()
                .collect(Collectors.toMap(found -> found.mention().id(), found -> found));
        return note.navigated().stream()
                .map(code -> new Draft(
                        code.code(),
                        ProposalSource.KB,
                        "",
                        code.path(),
                        Math.min(
                                TermKind.INDEX.reliability(),
                                byId.get(code.headId()).kind().reliability()),
                        List.of(byId.get(code.headId()).mention()),
                        code.modifierIds().stream()
                                .map(id -> byId.get(id).mention())
                                .toList()))
                .toList();
    }

    /** The composite that uses most words of the sentence, the nearest ones; ties go to the first in the files. */
    private Optional<Draft> composite(FoundMention head, List<FoundMention> mentions) {
        List<Composite> composites = lexicon.compositesOf(head.mention().conceptId());
        if (composites.isEmpty()) {
            return Optional.empty();
        }
        List<FoundMention> sentence = mentions.stream()
                .filter(other -> other.mention().sentence() == head.mention().sentence())
                .toList();
        return composites.stream()
                .flatMap(composite -> complete(composite, head, sentence).stream())
                .min(Comparator.<Completed>comparingInt(completed -> -completed.words.size())
                        .thenComparingInt(Completed::distance))
                .map(completed -> completed.draft(head));
    }

    /** A composite with the mentions that complete it. */
    private record Completed(Composite composite, List<FoundMention> words, int distance) {

        Draft draft(FoundMention head) {
            double score = words.stream()
                    .mapToDouble(word -> word.kind().reliability())
                    .reduce(head.kind().reliability(), Math::min);
            return new Draft(
                    composite.code().text(),
                    ProposalSource.KB,
                    "",
                    "",
                    score,
                    List.of(head.mention()),
                    words.stream().map(FoundMention::mention).toList());
        }
    }

    private static Optional<Completed> complete(Composite composite, FoundMention head, List<FoundMention> sentence) {
        List<FoundMention> words = new ArrayList<>();
        int distance = 0;
        for (String modifier : composite.modifiers()) {
            if (modifier.equals(ALLERGIES) && head.mention().section() == SectionKind.ALLERGIES) {
                continue;
            }
            Optional<FoundMention> nearest = sentence.stream()
                    .filter(other -> says(other.mention().conceptId(), modifier))
                    .filter(other ->
                            !other.mention().span().overlaps(head.mention().span()))
                    .filter(other -> !barred(head, other, sentence))
                    .min(Comparator.comparingInt(other -> gap(head.mention(), other.mention())));
            if (nearest.isEmpty()) {
                return Optional.empty();
            }
            words.add(nearest.get());
            distance += gap(head.mention(), nearest.get().mention());
        }
        return Optional.of(new Completed(composite, words, distance));
    }

    /** A side is also said by a longer word that begins with it: "right hand" says "right". */
    private static boolean says(String word, String modifier) {
        return word.equals(modifier) || Sides.WORDS.contains(modifier) && word.startsWith(modifier + " ");
    }

    private static int gap(Mention one, Mention other) {
        return Math.max(
                other.span().begin() - one.span().end(),
                one.span().begin() - other.span().end());
    }

    /** Whether words belong to the other mention rather than to one beyond it: a condition, or between drugs a drug. */
    private static boolean isLike(Mention head, Mention other) {
        return Concepts.isDrug(head.conceptId())
                ? Concepts.isDrug(other.conceptId())
                : Concepts.codeOf(other.conceptId())
                        .filter(code -> !code.text().startsWith(AROUND_AN_EVENT))
                        .isPresent();
    }

    /** A word such as "left" belongs to the condition it stands next to, not to one beyond another condition. */
    private static boolean barred(FoundMention head, FoundMention word, List<FoundMention> sentence) {
        if (Concepts.codeOf(word.mention().conceptId()).isPresent()) {
            return false;
        }
        int from = Math.min(head.mention().span().end(), word.mention().span().end());
        int to = Math.max(head.mention().span().begin(), word.mention().span().begin());
        return sentence.stream()
                .map(FoundMention::mention)
                .filter(other -> isLike(head.mention(), other))
                .anyMatch(other -> other.span().begin() >= from && other.span().end() <= to);
    }
}
