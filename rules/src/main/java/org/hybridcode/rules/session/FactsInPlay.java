package org.hybridcode.rules.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.Division;
import org.hybridcode.kb.codebook.SeventhCharacter;
import org.hybridcode.kb.concept.CombinationCode;
import org.hybridcode.kb.concept.Lexicon;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.rules.facts.CodePair;
import org.hybridcode.rules.facts.Combination;
import org.hybridcode.rules.facts.HeaderOptions;
import org.hybridcode.rules.facts.IntegralSymptom;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.Refinement;
import org.hybridcode.rules.facts.TabularNote;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.rulebook.table.Choices;
import org.hybridcode.rules.rulebook.table.Replacement;

/** Looks up, for the codes that are proposed for a note, what the knowledge base says about them and between them. */
final class FactsInPlay {
    private static final String NONDISPLACED = "Nondisplaced ";
    private static final String DISPLACED = "Displaced ";

    private final Codebook codebook;
    private final Lexicon lexicon;
    private final List<Replacement> replacements;
    private final List<Choices> choices;
    private final SetsInPlay sets;
    private final Set<CodeRange> chapters;
    private final MissingInPlay missing;
    private final BothSides bothSides;
    /** The diseases of which each symptom is a part. */
    private final Map<Icd10Code, List<Icd10Code>> diseases;

    FactsInPlay(KnowledgeBase kb, Rulebook rulebook) {
        this.codebook = kb.codebook();
        this.lexicon = kb.lexicon();
        this.replacements = rulebook.replacements();
        this.choices = rulebook.choices();
        this.sets = new SetsInPlay(codebook);
        this.missing = new MissingInPlay(codebook);
        this.bothSides = new BothSides(codebook);
        this.diseases = lexicon.integralSymptoms().stream()
                .collect(Collectors.groupingBy(
                        pair -> pair.symptom(), Collectors.mapping(pair -> pair.diagnosis(), Collectors.toList())));
        this.chapters = codebook.chapters().stream().map(Division::range).collect(Collectors.toUnmodifiableSet());
    }

    /** The entries, notes, refinements and symptom pairs for the proposals, in code order. */
    List<Object> of(List<Proposal> proposals) {
        Map<Icd10Code, CodebookEntry> entries = new TreeMap<>();
        for (Proposal proposal : proposals) {
            codebook.find(proposal.text()).ifPresent(entry -> entries.put(entry.code(), entry));
        }
        List<Object> facts = new ArrayList<>(entries.values());
        entries.values().stream().filter(entry -> !entry.billable()).forEach(header -> facts.add(options(header)));
        NavigableSet<Icd10Code> billable = entries.values().stream()
                .filter(CodebookEntry::billable)
                .map(CodebookEntry::code)
                .collect(Collectors.toCollection(TreeSet::new));
        addCombinations(billable, facts);
        addReplacements(billable, entries, facts);
        addChoices(billable, facts);
        addNotes(billable, facts);
        billable.stream()
                .filter(code -> codebook.find(code.text()).orElseThrow().unspecified())
                .forEach(code -> addRefinements(code, billable, facts));
        billable.forEach(code ->
                SeventhCharacter.of(codebook.find(code.text()).orElseThrow()).ifPresent(facts::add));
        facts.addAll(sets.of(billable));
        addDisplacements(billable, facts);
        facts.addAll(bothSides.pairs(billable));
        billable.forEach(
                code -> facts.addAll(missing.of(codebook.find(code.text()).orElseThrow())));
        billable.forEach(symptom -> diseases.getOrDefault(symptom, List.of()).stream()
                .filter(billable::contains)
                .forEach(disease -> facts.add(new IntegralSymptom(symptom, disease))));
        return facts;
    }

    /** Combination codes come into play with their parts, and may be parts themselves. */
    private void addCombinations(NavigableSet<Icd10Code> inPlay, List<Object> facts) {
        Set<Combination> found = new LinkedHashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            Letters letters = Letters.of(inPlay);
            for (CombinationCode row : lexicon.combinations()) {
                if (letters.mayHold(row.first()) && letters.mayHold(row.second())) {
                    grown |= found.addAll(combinations(row, inPlay));
                }
            }
            grown |= found.addAll(bothSides.of(inPlay));
            found.forEach(combination -> inPlay.add(combination.code()));
        }
        facts.addAll(found);
    }

    private List<Combination> combinations(CombinationCode row, NavigableSet<Icd10Code> inPlay) {
        List<Icd10Code> firsts = within(row.first(), inPlay);
        if (firsts.isEmpty()) {
            return List.of();
        }
        List<Icd10Code> seconds = within(row.second(), inPlay);
        return firsts.stream()
                .flatMap(first -> seconds.stream()
                        .filter(second -> !second.equals(first))
                        .map(second ->
                                new Combination(codebook.find(row.code().text()).orElseThrow(), first, second)))
                .toList();
    }

    /** The first letters of the codes in play, a bit for each: most ranges hold none of them. */
    private record Letters(int bits) {
        private static final int ALL = (1 << 26) - 1;

        static Letters of(Set<Icd10Code> codes) {
            return new Letters(
                    codes.stream().mapToInt(code -> 1 << place(code)).reduce(0, (one, other) -> one | other));
        }

        boolean mayHold(CodeRange range) {
            return (bits & ALL << place(range.first()) & ALL >> 25 - place(range.last())) != 0;
        }

        private static int place(Icd10Code code) {
            return code.text().charAt(0) - 'A';
        }
    }

    /** The codes in play that a range means; nearly every range means none, and looks at those of its letter alone. */
    private static List<Icd10Code> within(CodeRange range, NavigableSet<Icd10Code> inPlay) {
        Icd10Code nearest = inPlay.ceiling(range.first());
        if (nearest == null || nearest.text().charAt(0) > range.last().text().charAt(0)) {
            return List.of();
        }
        return inPlay.tailSet(range.first(), true).stream()
                .takeWhile(code -> code.text().charAt(0) <= range.last().text().charAt(0))
                .filter(range::contains)
                .toList();
    }

    /** A code that a site puts in the place of two others comes into play with them, if the codebook has it. */
    private void addReplacements(Set<Icd10Code> inPlay, Map<Icd10Code, CodebookEntry> proposed, List<Object> facts) {
        Set<Icd10Code> found = new TreeSet<>();
        for (Replacement replacement : replacements) {
            if (inPlay.stream().anyMatch(replacement.first()::contains)
                    && inPlay.stream().anyMatch(replacement.second()::contains)) {
                found.add(replacement.code());
            }
        }
        for (Icd10Code code : found) {
            codebook.find(code.text()).filter(CodebookEntry::billable).ifPresent(entry -> {
                inPlay.add(code);
                if (!proposed.containsKey(code)) {
                    facts.add(entry);
                }
            });
        }
    }

    /** The codes below a header come into play with a code that a site's query is about. */
    private void addChoices(Set<Icd10Code> inPlay, List<Object> facts) {
        choices.stream()
                .filter(choice -> inPlay.stream().anyMatch(choice.code()::contains))
                .flatMap(choice -> codebook.find(choice.header().text()).stream())
                .filter(header -> !header.billable())
                .distinct()
                .forEach(header -> facts.add(options(header)));
    }

    private HeaderOptions options(CodebookEntry header) {
        return new HeaderOptions(header, codebook.billableBelow(header.code()));
    }

    /** A code may be under several lines of one place that mean the same other code: they are one fact. */
    private void addNotes(Set<Icd10Code> inPlay, List<Object> facts) {
        List<CodebookEntry> entries = inPlay.stream()
                .map(code -> codebook.find(code.text()).orElseThrow())
                .toList();
        codebook.referencesAmong(entries).stream()
                .map(reference -> new TabularNote(
                        reference.note().kind(),
                        reference.from(),
                        reference.to(),
                        reference.note().carrier(),
                        chapters.contains(reference.note().carrier())))
                .distinct()
                .forEach(facts::add);
    }

    /** A displaced fracture and the same fracture nondisplaced are a pair, by their titles. */
    private void addDisplacements(Set<Icd10Code> inPlay, List<Object> facts) {
        for (Icd10Code code : inPlay) {
            String title = title(code);
            if (title.startsWith(NONDISPLACED)) {
                String displaced = DISPLACED + title.substring(NONDISPLACED.length());
                inPlay.stream()
                        .filter(other -> title(other).equals(displaced))
                        .forEach(other -> facts.add(new CodePair(CodePair.NONDISPLACED_FORM, code, other)));
            }
        }
    }

    private String title(Icd10Code code) {
        return codebook.find(code.text()).orElseThrow().title();
    }

    private void addRefinements(Icd10Code unspecified, Set<Icd10Code> inPlay, List<Object> facts) {
        Icd10Code header = Disagreements.headerOf(codebook, unspecified);
        inPlay.stream()
                .filter(other -> other.isWithin(header) && !other.equals(unspecified))
                .forEach(other -> facts.add(new Refinement(unspecified, other)));
    }
}
