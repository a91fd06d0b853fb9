package org.hybridcode.kb.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.concept.CombinationCode;
import org.hybridcode.kb.concept.Composite;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.IntegralSymptom;
import org.hybridcode.kb.concept.Lexicon;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;

/** Gathers the words of a knowledge base; composites are resolved last, when every term is known. */
final class LexiconBuilder {
    private static final String PLUS = " + ";
    private static final String WITH = " with ";

    private record Owner(Row row, Term term) {}

    private record Unresolved(Icd10Code code, List<String> phrases) {}

    private static final Pattern BAR = Pattern.compile("\\|");

    private final List<Owner> titles = new ArrayList<>();
    private final Map<String, Owner> byKey = new LinkedHashMap<>();
    private final List<Owner> keyed = new ArrayList<>();
    private final List<Term> abbreviations = new ArrayList<>();
    private final List<Unresolved> unresolved = new ArrayList<>();
    private final Map<String, String> conceptByPhrase = new HashMap<>();
    private final Map<String, Term> words = new LinkedHashMap<>();
    private final Map<String, Term> drugs = new LinkedHashMap<>();
    private final Map<String, Set<Icd10Code>> treats = new HashMap<>();
    private final List<IntegralSymptom> integral = new ArrayList<>();
    private final List<CombinationCode> combinations = new ArrayList<>();
    private final Set<String> untitled = new HashSet<>();
    private final List<Row> silent = new ArrayList<>();
    private final List<String> activity = new ArrayList<>();

    /** Titles are terms of their codes, unless a curator gave the same wording to another code. */
    void title(Row row, Icd10Code code, String title) {
        titles.add(new Owner(row, new Term(title, Concepts.ofCode(code), TermKind.TITLE, List.of())));
    }

    /** A folded wording of an import: what a curator says of the same wording stands. */
    void keyed(Row place, Term term) {
        if (term.kind() == TermKind.ABBREVIATION) {
            abbreviations.add(term);
        } else {
            keyed.add(new Owner(place, term));
        }
    }

    /** A word that says a condition is active now; it counts wherever a composite uses it. */
    void activity(Row row) {
        row.expect(2, "activity, wording");
        activity.add(row.wording(1));
    }

    /** A wording that holds a term and means something else: found whole, it speaks for nothing. */
    void silent(Row row) {
        row.expect(2, "silent, wording");
        silent.add(row);
    }

    void row(Row row, Icd10Code code) {
        switch (row.kind()) {
            case "term" -> term(row, code);
            case "lay" -> add(row, code, TermKind.LAY);
            case "abbr" -> abbreviation(row, code);
            case "drug" -> drug(row, code);
            case "integral" -> integral(row, code);
            case "combination" -> combination(row, code);
            case "untitled" -> untitled(row, code);
            default -> throw row.fault("unknown row '" + row.kind() + "'");
        }
    }

    private void combination(Row row, Icd10Code code) {
        row.expect(3, "combination, condition taken in, condition that goes with it");
        combinations.add(new CombinationCode(code, row.range(1), row.range(2)));
    }

    /** Some official titles are words that notes use for other things: "worries", "colic". */
    private void untitled(Row row, Icd10Code code) {
        row.expect(1, "untitled alone");
        untitled.add(Concepts.ofCode(code));
    }

    private void term(Row row, Icd10Code code) {
        row.expect(2, "term, wording");
        if (row.cell(1).contains(PLUS)) {
            unresolved.add(new Unresolved(code, phrases(row)));
        } else {
            add(row, code, TermKind.SYNONYM);
        }
    }

    private static List<String> phrases(Row row) {
        List<String> phrases = List.of(row.cell(1).split(" \\+ ", -1));
        if (phrases.stream().anyMatch(phrase -> Phrases.words(phrase).isEmpty())) {
            throw row.fault("'" + row.cell(1) + "' lacks a word beside its plus; write HEAD + WORD");
        }
        return phrases;
    }

    private void integral(Row row, Icd10Code code) {
        row.expect(2, "integral, code of the symptom");
        integral.add(new IntegralSymptom(row.code(1), code));
    }

    private void add(Row row, Icd10Code code, TermKind kind) {
        row.expect(2, row.kind() + ", wording");
        claim(new Owner(row, new Term(row.wording(1), Concepts.ofCode(code), kind, List.of())));
    }

    private void claim(Owner owner) {
        Owner known = byKey.putIfAbsent(owner.term().key(), owner);
        if (known != null) {
            throw owner.row()
                    .fault("'" + owner.term().phrase() + "' already stands at "
                            + known.row().file() + ":" + known.row().line() + " for "
                            + known.term().conceptId() + "; a wording leads to one code only: drop one");
        }
    }

    private void abbreviation(Row row, Icd10Code code) {
        row.expect(3, "abbr, short form, context words joined by |");
        List<String> context = List.of(BAR.split(row.cell(2), -1));
        if (context.stream().anyMatch(word -> Phrases.words(word).isEmpty())) {
            throw row.fault("'" + row.cell(1) + "' names an empty context word in '" + row.cell(2) + "'; drop it");
        }
        abbreviations.add(new Term(row.wording(1), Concepts.ofCode(code), TermKind.ABBREVIATION, context));
    }

    private void drug(Row row, Icd10Code code) {
        row.expect(2, "drug, name");
        String concept = Concepts.ofDrug(row.wording(1));
        drugs.putIfAbsent(concept, new Term(row.cell(1), concept, TermKind.TREATMENT, List.of()));
        treats.computeIfAbsent(concept, none -> new TreeSet<>()).add(code);
    }

    Lexicon build() {
        Set<String> silentKeys =
                silent.stream().map(row -> Phrases.key(row.cell(1))).collect(Collectors.toSet());
        titles.forEach(this::official);
        keyed.stream().filter(owner -> !silentKeys.contains(owner.term().key())).forEach(this::official);
        byKey.values().removeIf(this::isTwoConditions);
        Map<String, List<Composite>> composites = new HashMap<>();
        unresolved.forEach(entry -> {
            List<String> concepts = entry.phrases().stream()
                    .map(phrase -> conceptByPhrase.computeIfAbsent(phrase, this::concept))
                    .toList();
            composites
                    .computeIfAbsent(concepts.get(0), none -> new ArrayList<>())
                    .add(new Composite(entry.code(), concepts.get(0), concepts.subList(1, concepts.size())));
        });
        Set<String> active = activity.stream().map(this::concept).collect(Collectors.toSet());
        silent.forEach(this::silence);
        List<Term> terms = new ArrayList<>();
        byKey.values().forEach(owner -> terms.add(owner.term()));
        terms.addAll(abbreviations);
        terms.addAll(words.values());
        terms.addAll(drugs.values());
        return new Lexicon(terms, composites, treats, integral, combinations, active);
    }

    /** A wording that is not curated: a curated one of the same words stands. */
    private void official(Owner owner) {
        Term term = owner.term();
        if (term.kind() == TermKind.TITLE && untitled.contains(term.conceptId())) {
            return;
        }
        byKey.putIfAbsent(term.key(), owner);
    }

    /** "Heart failure with hypertension", which the index only refers on from: in a note each of the two speaks for itself. */
    private boolean isTwoConditions(Owner owner) {
        String key = owner.term().key();
        int with = key.indexOf(WITH);
        return with > 0
                && !Concepts.isCode(owner.term().conceptId())
                && leadsToACode(key.substring(0, with))
                && leadsToACode(key.substring(with + WITH.length()));
    }

    private boolean leadsToACode(String key) {
        Owner owner = byKey.get(key);
        return owner != null && Concepts.isCode(owner.term().conceptId());
    }

    private void silence(Row row) {
        Owner owner = byKey.get(Phrases.key(row.cell(1)));
        if (owner != null) {
            throw row.fault(
                    "'" + row.cell(1) + "' is a term of " + owner.term().conceptId() + "; drop it there or here");
        }
        String concept = Concepts.ofWord(row.cell(1));
        words.putIfAbsent(concept, new Term(row.cell(1), concept, TermKind.MODIFIER, List.of()));
    }

    /** The concept a phrase of a composite means: the code whose term it is, or else a word of its own. */
    private String concept(String phrase) {
        Owner owner = byKey.get(Phrases.key(phrase));
        if (owner != null) {
            return owner.term().conceptId();
        }
        String concept = Concepts.ofWord(phrase);
        words.putIfAbsent(concept, new Term(phrase, concept, TermKind.MODIFIER, List.of()));
        return concept;
    }
}
