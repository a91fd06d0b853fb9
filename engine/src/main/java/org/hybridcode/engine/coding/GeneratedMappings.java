package org.hybridcode.engine.coding;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hybridcode.engine.lookup.Draft;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.nlp.dictionary.PhraseDictionary;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.ProposalSource;
import org.hybridcode.rules.facts.Span;
import org.hybridcode.rules.generated.MappedMention;
import org.hybridcode.rules.generated.MappedMention.Outcome;
import org.hybridcode.rules.generated.MappingFiring;
import org.hybridcode.rules.generated.MappingFolder;
import org.hybridcode.rules.generated.MappingRule;
import org.hybridcode.rules.generated.MappingSet;

/**
 * The generated mappings that take part in coding, with the dictionary of their phrases. Immutable and safe to share between
 * threads.
 *
 * <p>They stand behind the knowledge base: where it says itself what words mean, a generated mapping of these words, or of
 * words within them, proposes nothing.
 */
public final class GeneratedMappings {
    /** Without any mapping. */
    public static final GeneratedMappings NONE = new GeneratedMappings(MappingSet.NONE, PhraseDictionary.NONE);

    private final MappingSet rules;
    private final PhraseDictionary phrases;

    private GeneratedMappings(MappingSet rules, PhraseDictionary phrases) {
        this.rules = rules;
        this.phrases = phrases;
    }

    /** The mappings of a set. */
    public static GeneratedMappings of(MappingSet rules) {
        return new GeneratedMappings(
                rules, PhraseDictionary.NONE.with(terms(rules.rules().values())));
    }

    /**
     * Those of a knowledge base's folder; none when it has no generated mappings.
     *
     * @throws org.hybridcode.rules.rulebook.RulesException when a file is not of the one shape, with every finding
     * @throws java.io.UncheckedIOException when a file cannot be read
     */
    public static GeneratedMappings in(Path knowledgeBase) {
        return of(MappingSet.of(MappingFolder.in(knowledgeBase)));
    }

    /** With more rules, or with rules in another state; what is there already is shared. */
    public GeneratedMappings with(Collection<MappingRule> changed) {
        List<MappingRule> unknown = changed.stream()
                .filter(rule -> rule.state().loaded())
                .filter(rule -> !rules.rules().containsKey(rule.id()))
                .toList();
        return new GeneratedMappings(rules.with(changed), phrases.with(terms(unknown)));
    }

    /** In the order of their keys, so that the tables of the dictionary are the same in every run. */
    private static List<Term> terms(Collection<MappingRule> mappings) {
        Map<String, String> concepts = new HashMap<>();
        mappings.forEach(rule -> concepts.put(rule.key(), rule.concept()));
        return concepts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Term.ofKey(entry.getKey(), entry.getValue(), TermKind.SYNONYM))
                .toList();
    }

    /** The rules that are loaded. */
    public MappingSet rules() {
        return rules;
    }

    /** The digest of the rules, lower-case hexadecimal; none without any. */
    Optional<String> sha256() {
        return Optional.of(rules.sha256()).filter(digest -> !digest.isEmpty());
    }

    /** The wordings to look for. */
    public PhraseDictionary phrases() {
        return phrases;
    }

    /**
     * What the rules say of the mentions of their phrases in a note.
     *
     * @param known what the knowledge base makes of the note
     */
    List<MappedMention> mapped(Encounter encounter, List<Mention> mentions, List<Draft> known) {
        List<Span> said = known.stream()
                .filter(draft -> draft.source() == ProposalSource.KB)
                .flatMap(draft -> draft.head().stream())
                .map(Mention::span)
                .distinct()
                .toList();
        return rules.fire(encounter.date(), mentions).stream()
                .map(firing -> new MappedMention(firing, outcome(firing, said)))
                .toList();
    }

    private static Outcome outcome(MappingFiring firing, List<Span> said) {
        if (!firing.proposes()) {
            return Outcome.SHADOW;
        }
        Span words = firing.mention().span();
        return said.stream().anyMatch(span -> span.covers(words)) ? Outcome.OUTRANKED : Outcome.PROPOSED;
    }

    /** What a firing proposes. */
    static List<Draft> drafts(List<MappedMention> mapped) {
        return mapped.stream()
                .filter(one -> one.outcome() == Outcome.PROPOSED)
                .map(MappedMention::firing)
                .map(firing -> new Draft(
                        firing.mapping().code(),
                        ProposalSource.GENERATED,
                        "",
                        "",
                        firing.rule().evidence().confidence(),
                        List.of(firing.mention()),
                        List.of()))
                .toList();
    }
}
