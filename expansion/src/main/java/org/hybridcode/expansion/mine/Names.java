package org.hybridcode.expansion.mine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.kb.official.SourcedTerm;
import org.hybridcode.kb.official.TermGuard;
import org.hybridcode.kb.official.TermVerdict;
import org.hybridcode.kb.release.KnowledgeBase;

/**
 * What other vocabularies call conditions: each name with the one code or header it leads to, as far as the guard of the import
 * admits it and it says no less than the title. Immutable.
 */
final class Names {
    private final SortedMap<String, Icd10Code> codes;

    private Names(SortedMap<String, Icd10Code> codes) {
        this.codes = codes;
    }

    /** Those of the terms that lead to one code of the code list and to nothing else that the knowledge base knows. */
    static Names of(List<SourcedTerm> terms, KnowledgeBase kb, TitleForms forms) {
        Map<Icd10Code, String> titles =
                kb.codebook().entries().stream().collect(Collectors.toMap(CodebookEntry::code, CodebookEntry::title));
        List<SourcedTerm> said = terms.stream()
                .filter(term -> titles.keySet().containsAll(term.codes()))
                .flatMap(term -> forms.of(term.phrase()).stream()
                        .map(form -> new SourcedTerm(form, term.codes(), term.source(), term.file(), term.line())))
                .toList();
        NameRefusals refusals = NameRefusals.load();
        SortedMap<String, Icd10Code> codes = new TreeMap<>();
        new TermGuard(titles, known(kb), List.of())
                .judge(said).admitted().stream()
                        .filter(admitted -> admitted.kind() == TermKind.SYNONYM)
                        .filter(admitted -> !refusals.refuse(admitted.term().phrase(), titles.get(admitted.target())))
                        .forEach(admitted -> codes.put(key(admitted), admitted.target()));
        return new Names(codes);
    }

    private static String key(TermVerdict.Admitted admitted) {
        return Phrases.key(admitted.term().phrase());
    }

    private static Map<String, Set<Icd10Code>> known(KnowledgeBase kb) {
        Map<String, Set<Icd10Code>> known = new HashMap<>();
        for (Term term : kb.lexicon().terms()) {
            Set<Icd10Code> codes = known.computeIfAbsent(term.key(), none -> new HashSet<>());
            Concepts.codeOf(term.conceptId()).ifPresent(codes::add);
        }
        return known;
    }

    /** The codes and headers by folded name. */
    SortedMap<String, Icd10Code> codes() {
        return codes;
    }

    /** What a folded phrase is a name of, word for word. */
    Optional<Icd10Code> of(String phrase) {
        return Optional.ofNullable(codes.get(phrase));
    }
}
