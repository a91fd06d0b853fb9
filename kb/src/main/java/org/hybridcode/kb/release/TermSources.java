package org.hybridcode.kb.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.kb.official.AbbreviationReader;
import org.hybridcode.kb.official.DoidReader;
import org.hybridcode.kb.official.MondoReader;
import org.hybridcode.kb.official.OfficialFile;
import org.hybridcode.kb.official.Reading;
import org.hybridcode.kb.official.ShortForm;
import org.hybridcode.kb.official.SourcedTerm;
import org.hybridcode.kb.official.TermGuard;
import org.hybridcode.kb.official.TermVerdict;
import org.hybridcode.kb.official.Unread;

/** The optional term sources: disease ontologies and lists of abbreviations, as far as their terms are unambiguous. */
final class TermSources {
    private final ImportFiles files;
    private final List<SourcedTerm> terms = new ArrayList<>();
    private final List<ShortForm> shortForms = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final TermVerdict verdict;

    TermSources(ImportFiles files, Codebook codebook, Map<String, Term> known, CuratedWords curated) {
        this.files = files;
        files.all(ImportRole.TERMS).forEach(this::read);
        Map<Icd10Code, String> titles =
                codebook.entries().stream().collect(Collectors.toMap(CodebookEntry::code, CodebookEntry::title));
        this.verdict = new TermGuard(titles, phrases(known, curated), shortForms).judge(terms);
        verdict.refused()
                .forEach(refused -> unread.add(new Unread(
                        refused.term().file(),
                        refused.term().line(),
                        refused.term().phrase(),
                        "term not admitted: "
                                + refused.reason()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', ' '))));
    }

    private void read(OfficialFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            add(file, DoidReader.read(file), terms);
        } else if (name.endsWith(".tsv")) {
            add(file, MondoReader.read(file), terms);
        } else if (name.endsWith(".csv")) {
            add(file, AbbreviationReader.read(file), shortForms);
        } else {
            throw new KnowledgeBaseException("--terms " + file.name()
                    + " is none of the sources that are known: Disease Ontology (.json), Mondo (.sssom.tsv) or a list of"
                    + " abbreviations (.csv)");
        }
    }

    private <T> void add(OfficialFile file, Reading<List<T>> reading, List<T> to) {
        files.used(ImportRole.TERMS, file, "");
        unread.addAll(reading.unread());
        to.addAll(reading.content());
    }

    /** What every phrase that is there already leads to; a wording of the index without a code of its own to none. */
    private static Map<String, Set<Icd10Code>> phrases(Map<String, Term> known, CuratedWords curated) {
        Map<String, Set<Icd10Code>> phrases = new HashMap<>();
        known.forEach((key, term) ->
                phrases.put(key, Concepts.codeOf(term.conceptId()).map(Set::of).orElse(Set.of())));
        curated.wordings().forEach((wording, code) -> phrases.put(Phrases.key(wording), Set.of(code)));
        return phrases;
    }

    /** The terms that are safe. */
    List<Term> admitted() {
        return verdict.admitted().stream()
                .map(admitted -> {
                    Optional<TermKind> shortForm =
                            Optional.of(admitted.kind()).filter(kind -> kind == TermKind.ABBREVIATION);
                    return shortForm
                            .map(kind -> new Term(
                                    admitted.term().phrase(),
                                    Concepts.ofCode(admitted.target()),
                                    kind,
                                    admitted.context()))
                            .orElseGet(() -> Term.ofKey(
                                    Phrases.key(admitted.term().phrase()),
                                    Concepts.ofCode(admitted.target()),
                                    TermKind.ONTOLOGY));
                })
                .toList();
    }

    List<Unread> unread() {
        return List.copyOf(unread);
    }

    List<String> summary() {
        return terms.isEmpty() && shortForms.isEmpty()
                ? List.of()
                : List.of("term sources: " + (terms.size() + shortForms.size()) + " terms and short forms, "
                        + verdict.admitted().size() + " admitted, refused " + verdict.refusals());
    }
}
