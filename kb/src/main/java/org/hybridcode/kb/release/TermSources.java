package org.hybridcode.kb.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import org.hybridcode.kb.official.ShortForm;
import org.hybridcode.kb.official.SourcedTerm;
import org.hybridcode.kb.official.TermGuard;
import org.hybridcode.kb.official.TermVerdict;
import org.hybridcode.kb.official.Unread;

/** The optional term sources: disease ontologies and lists of abbreviations, as far as their terms are unambiguous. */
final class TermSources {
    private static final String HEADER = "leads to a header";

    private final ImportFiles files;
    private final List<SourcedTerm> terms = new ArrayList<>();
    private final List<ShortForm> shortForms = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final List<TermVerdict.Admitted> admitted = new ArrayList<>();
    private final Map<String, Integer> refusals = new TreeMap<>();

    TermSources(ImportFiles files, Codebook codebook, Map<String, Term> known, StarterWords curated) {
        this.files = files;
        files.all(ImportRole.TERMS).forEach(this::read);
        Map<Icd10Code, String> titles =
                codebook.entries().stream().collect(Collectors.toMap(CodebookEntry::code, CodebookEntry::title));
        TermVerdict verdict = new TermGuard(titles, phrases(known, curated), shortForms).judge(terms);
        verdict.refused()
                .forEach(refused -> refuse(
                        refused.term(),
                        refused.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        verdict.admitted().forEach(term -> {
            if (codebook.find(term.target().text())
                    .filter(CodebookEntry::billable)
                    .isPresent()) {
                admitted.add(term);
            } else {
                refuse(term.term(), "leads to the header " + term.target(), HEADER);
            }
        });
    }

    private void refuse(SourcedTerm term, String reason) {
        refuse(term, reason, reason);
    }

    private void refuse(SourcedTerm term, String reason, String counted) {
        refusals.merge(counted, 1, Integer::sum);
        unread.add(new Unread(term.file(), term.line(), term.phrase(), "term not admitted: " + reason));
    }

    private void read(OfficialFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            terms.addAll(files.read(ImportRole.TERMS, file, DoidReader::read));
        } else if (name.endsWith(".tsv")) {
            terms.addAll(files.read(ImportRole.TERMS, file, MondoReader::read));
        } else if (name.endsWith(".csv")) {
            shortForms.addAll(files.read(ImportRole.TERMS, file, AbbreviationReader::read));
        } else {
            throw new KnowledgeBaseException("--terms " + file.name()
                    + " is none of the sources that are known: Disease Ontology (.json), Mondo (.sssom.tsv) or a list of"
                    + " abbreviations (.csv)");
        }
    }

    /** What every phrase that is there already leads to; a wording of the index without a code of its own to none. */
    private static Map<String, Set<Icd10Code>> phrases(Map<String, Term> known, StarterWords curated) {
        Map<String, Set<Icd10Code>> phrases = new HashMap<>();
        known.forEach((key, term) ->
                phrases.put(key, Concepts.codeOf(term.conceptId()).map(Set::of).orElse(Set.of())));
        curated.wordings().forEach((wording, code) -> phrases.put(Phrases.key(wording), Set.of(code)));
        return phrases;
    }

    /** The terms that are safe; each leads to a billable code. */
    List<Term> admitted() {
        return admitted.stream().map(TermSources::term).toList();
    }

    private static Term term(TermVerdict.Admitted admitted) {
        String phrase = admitted.term().phrase();
        String concept = Concepts.ofCode(admitted.target());
        return admitted.kind() == TermKind.ABBREVIATION
                ? new Term(phrase, concept, TermKind.ABBREVIATION, admitted.context())
                : Term.ofKey(Phrases.key(phrase), concept, TermKind.ONTOLOGY);
    }

    List<Unread> unread() {
        return List.copyOf(unread);
    }

    List<String> summary() {
        return terms.isEmpty() && shortForms.isEmpty()
                ? List.of()
                : List.of("term sources: " + terms.size() + " terms and " + shortForms.size() + " short forms, "
                        + admitted.size() + " admitted; not admitted: "
                        + refusals.entrySet().stream()
                                .map(refusal -> refusal.getValue() + " " + refusal.getKey())
                                .collect(Collectors.joining(", ")));
    }
}
