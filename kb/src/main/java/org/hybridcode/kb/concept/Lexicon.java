package org.hybridcode.kb.concept;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hybridcode.kb.code.Icd10Code;

/**
 * All terms, composites, treatments, integral symptoms and combinations of a knowledge base. Immutable and safe to share.
 *
 * @param terms every term, in the order of the files
 * @param composites the composites by the concept of their head
 * @param treats the codes that a treatment's concept shows to be current
 * @param integralSymptoms symptoms that go with a diagnosis
 * @param combinations codes for two conditions together, in the order of the files
 * @param activity the concepts whose words say that a condition is active now
 */
public record Lexicon(
        List<Term> terms,
        Map<String, List<Composite>> composites,
        Map<String, Set<Icd10Code>> treats,
        List<IntegralSymptom> integralSymptoms,
        List<CombinationCode> combinations,
        Set<String> activity) {

    /** Copies everything, in sorted order. */
    public Lexicon {
        terms = List.copyOf(terms);
        composites = frozen(composites, List::copyOf);
        treats = frozen(treats, codes -> Collections.unmodifiableSet(new TreeSet<>(codes)));
        integralSymptoms = List.copyOf(integralSymptoms);
        combinations = List.copyOf(combinations);
        activity = Set.copyOf(activity);
    }

    /** A lexicon of terms alone. */
    public static Lexicon ofTerms(List<Term> terms) {
        return new Lexicon(terms, Map.of(), Map.of(), List.of(), List.of(), Set.of());
    }

    private static <V extends Collection<?>> Map<String, V> frozen(Map<String, V> map, UnaryOperator<V> copy) {
        return Collections.unmodifiableMap(map.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> copy.apply(entry.getValue()), (a, b) -> a, LinkedHashMap::new)));
    }

    /** The composites that the concept heads, in the order of the files. */
    public List<Composite> compositesOf(String head) {
        return composites.getOrDefault(head, List.of());
    }

    /** The codes that the treatment shows to be current. */
    public Set<Icd10Code> treatedBy(String drugConcept) {
        return treats.getOrDefault(drugConcept, Set.of());
    }
}
