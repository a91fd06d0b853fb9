package org.hybridcode.engine.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.CombinationCode;
import org.hybridcode.kb.concept.Composite;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.IntegralSymptom;
import org.hybridcode.kb.concept.Lexicon;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.kb.release.KnowledgeBase;

/** What the index and the lexicon of a knowledge base hold on one code; the codebook is asked by the report itself. */
record CodeFacts(
        CodebookEntry entry,
        Codebook codebook,
        List<IndexEntries.Lead> leads,
        List<Term> terms,
        long composites,
        List<String> treatments,
        List<CodebookEntry> symptoms,
        List<CodebookEntry> symptomOf,
        List<CombinationCode> combinations) {

    static CodeFacts of(KnowledgeBase kb, CodebookEntry entry) {
        Icd10Code code = entry.code();
        Codebook codebook = kb.codebook();
        Lexicon lexicon = kb.lexicon();
        return new CodeFacts(
                entry,
                codebook,
                kb.index().map(coder -> IndexEntries.to(code, coder.index())).orElse(List.of()),
                terms(lexicon, code),
                lexicon.composites().values().stream()
                        .flatMap(List::stream)
                        .map(Composite::code)
                        .filter(code::equals)
                        .count(),
                treatments(lexicon, code),
                entries(codebook, lexicon, integral -> integral.diagnosis().equals(code), IntegralSymptom::symptom),
                entries(codebook, lexicon, integral -> integral.symptom().equals(code), IntegralSymptom::diagnosis),
                lexicon.combinations().stream()
                        .filter(combination -> combination.code().equals(code)
                                || combination.first().contains(code)
                                || combination.second().contains(code))
                        .toList());
    }

    private static List<CodebookEntry> entries(
            Codebook codebook,
            Lexicon lexicon,
            Predicate<IntegralSymptom> ofCode,
            Function<IntegralSymptom, Icd10Code> other) {
        return lexicon.integralSymptoms().stream()
                .filter(ofCode)
                .flatMap(integral -> codebook.find(other.apply(integral).text()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** All but the title, which the codebook has as it is printed: what people have written, then what an import has read. */
    private static List<Term> terms(Lexicon lexicon, Icd10Code code) {
        String concept = Concepts.ofCode(code);
        return lexicon.terms().stream()
                .filter(term -> term.conceptId().equals(concept) && term.kind() != TermKind.TITLE)
                .sorted(Comparator.comparing(CodeFacts::rank)
                        .thenComparing(Term::kind)
                        .thenComparing(Term::phrase))
                .toList();
    }

    private static int rank(Term term) {
        return switch (term.kind()) {
            case SYNONYM -> 0;
            case LAY -> 1;
            case ABBREVIATION -> 2;
            default -> 3;
        };
    }

    private static List<String> treatments(Lexicon lexicon, Icd10Code code) {
        Map<String, String> names = lexicon.terms().stream()
                .filter(term -> term.kind() == TermKind.TREATMENT)
                .collect(Collectors.toMap(Term::conceptId, Term::phrase, (a, b) -> a, TreeMap::new));
        return lexicon.treats().entrySet().stream()
                .filter(treats -> treats.getValue().contains(code))
                .map(treats -> names.getOrDefault(treats.getKey(), treats.getKey()))
                .toList();
    }
}
