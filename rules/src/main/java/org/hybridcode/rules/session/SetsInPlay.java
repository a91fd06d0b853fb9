package org.hybridcode.rules.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hybridcode.kb.code.CodePattern;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codeset.CodeSet;
import org.hybridcode.kb.codeset.CodeSets;
import org.hybridcode.kb.codeset.RelatedCodes;
import org.hybridcode.rules.facts.CodePair;
import org.hybridcode.rules.facts.InSet;
import org.hybridcode.rules.facts.Offer;

/** What the named sets and pairs say of the codes in play. Immutable and safe to share between threads. */
final class SetsInPlay {
    private final CodeSets sets = CodeSets.builtIn();
    private final List<Offer> offers;

    SetsInPlay(Codebook codebook) {
        this.offers = sets.sets().values().stream()
                .filter(CodeSet::offered)
                .map(set -> offer(set, codebook))
                .toList();
    }

    private static Offer offer(CodeSet set, Codebook codebook) {
        return new Offer(
                set.name(),
                set.codes().stream()
                        .map(CodePattern::range)
                        .flatMap(range -> near(range, codebook))
                        .filter(entry -> entry.billable() && set.contains(entry.code()))
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The entries among which those of a range stand: its category, where it has one. */
    private static Stream<CodebookEntry> near(CodeRange range, Codebook codebook) {
        Icd10Code category = range.first().category();
        return category.equals(range.last().category())
                ? codebook.billableBelow(category).stream()
                : codebook.entries().stream();
    }

    /** The sets that the codes belong to, the pairs among them, and what queries offer. */
    List<Object> of(Collection<Icd10Code> inPlay) {
        List<Object> facts = new ArrayList<>(offers);
        inPlay.forEach(code -> sets.namesOf(code).forEach(set -> facts.add(new InSet(code, set))));
        Set<CodePair> pairs = new LinkedHashSet<>();
        sets.pairs().forEach(related -> pairs.addAll(pairs(related, inPlay)));
        facts.addAll(pairs);
        return facts;
    }

    private static List<CodePair> pairs(RelatedCodes related, Collection<Icd10Code> inPlay) {
        List<Icd10Code> seconds =
                inPlay.stream().filter(related.second()::contains).toList();
        return seconds.isEmpty()
                ? List.of()
                : inPlay.stream()
                        .filter(related.first()::contains)
                        .flatMap(first -> seconds.stream()
                                .filter(second -> !second.equals(first))
                                .map(second -> new CodePair(related.relation(), first, second)))
                        .toList();
    }
}
