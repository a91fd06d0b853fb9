package org.hybridcode.kb.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.Division;
import org.hybridcode.kb.concept.Composite;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.junit.jupiter.api.Test;

/** What must hold of the starter knowledge base, with its files alone. */
final class StarterFilesTest {
    private static final Path STARTER = Path.of("src/main/resources/hybridcode/kb/starter");
    private static final Set<TermKind> CURATED = Set.of(TermKind.SYNONYM, TermKind.LAY, TermKind.ABBREVIATION);
    private static final KnowledgeBase BASE = KnowledgeBaseReader.starter();

    @Test
    void theManifestListsTheFilesOfTheFolder() throws IOException {
        List<String> listed = Files.readAllLines(STARTER.resolve(KnowledgeBaseReader.MANIFEST)).stream()
                .filter(line -> line.startsWith("file\t"))
                .map(line -> line.substring("file\t".length()))
                .toList();
        try (Stream<Path> files = Files.list(STARTER)) {
            Set<String> there = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            there.remove(KnowledgeBaseReader.MANIFEST);

            assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(there);
        }
    }

    @Test
    void aFolderOfTheSameFilesReadsTheSame() {
        KnowledgeBase folder = KnowledgeBaseReader.folder(STARTER);

        assertThat(folder.lexicon()).isEqualTo(BASE.lexicon());
        assertThat(folder.codebookSha256()).isEqualTo(BASE.codebookSha256());
        assertThat(folder.dictionarySha256()).isEqualTo(BASE.dictionarySha256());
    }

    @Test
    void holdsCodesAndTermsOfEveryChapter() {
        List<CodebookEntry> billable = BASE.codebook().entries().stream()
                .filter(CodebookEntry::billable)
                .toList();

        assertThat(billable).hasSizeGreaterThanOrEqualTo(1000);
        assertThat(BASE.lexicon().terms()).hasSizeGreaterThanOrEqualTo(4000);
        assertThat(new TreeSet<>(billable.stream().map(CodebookEntry::chapter).toList()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 22).boxed().toList());
        assertThat(BASE.codebook().chapters()).extracting(Division::chapter).doesNotHaveDuplicates();
    }

    @Test
    void everyCodeHasItsCategoryItsChapterAndATitle() {
        for (CodebookEntry entry : BASE.codebook().entries()) {
            assertThat(BASE.codebook().find(entry.category().text()))
                    .as(entry.text())
                    .isPresent();
            assertThat(entry.chapter()).as(entry.text()).isBetween(1, 22);
            assertThat(entry.title()).as(entry.text()).isNotBlank();
        }
    }

    /** A combination code may be told by its parts alone. */
    @Test
    void everyCodeHasTwoCuratedWordingsOrTwoWaysFromItsParts() {
        Map<Icd10Code, Integer> wordings = new HashMap<>();
        BASE.lexicon().terms().stream()
                .filter(term -> CURATED.contains(term.kind()))
                .forEach(
                        term -> wordings.merge(Concepts.codeOf(term.conceptId()).orElseThrow(), 1, Integer::sum));
        BASE.lexicon()
                .composites()
                .values()
                .forEach(composites ->
                        composites.forEach(composite -> wordings.merge(composite.code(), 1, Integer::sum)));
        BASE.lexicon().combinations().forEach(combination -> wordings.merge(combination.code(), 1, Integer::sum));

        assertThat(BASE.codebook().entries())
                .filteredOn(CodebookEntry::billable)
                .filteredOn(entry -> wordings.getOrDefault(entry.code(), 0) < 2)
                .isEmpty();
    }

    @Test
    void noWordingLeadsToTwoCodes() {
        Map<String, Term> byKey = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (Term term : BASE.lexicon().terms()) {
            if (Concepts.codeOf(term.conceptId()).isPresent() && term.kind() != TermKind.ABBREVIATION) {
                Term known = byKey.putIfAbsent(Phrases.key(term.phrase()), term);
                if (known != null && !known.conceptId().equals(term.conceptId())) {
                    faults.add(term + " and " + known);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void compositesStandOnConceptsThatCanBeFound() {
        Set<String> concepts =
                BASE.lexicon().terms().stream().map(Term::conceptId).collect(Collectors.toSet());
        List<String> faults = new ArrayList<>();
        for (List<Composite> composites : BASE.lexicon().composites().values()) {
            for (Composite composite : composites) {
                if (!concepts.contains(composite.head()) || !concepts.containsAll(composite.modifiers())) {
                    faults.add(composite.toString());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyTermLeadsToABillableCodeOfTheCodebook() {
        assertThat(BASE.lexicon().terms())
                .filteredOn(term -> Concepts.codeOf(term.conceptId())
                        .filter(code -> BASE.codebook()
                                .find(code.text())
                                .filter(CodebookEntry::billable)
                                .isEmpty())
                        .isPresent())
                .isEmpty();
    }

    @Test
    void integralSymptomsAndTreatmentsNameCodesOfTheCodebook() {
        Set<Icd10Code> codes = new HashSet<>();
        BASE.codebook().entries().forEach(entry -> codes.add(entry.code()));
        Set<Icd10Code> named = new TreeSet<>();
        BASE.lexicon().integralSymptoms().forEach(symptom -> {
            named.add(symptom.symptom());
            named.add(symptom.diagnosis());
        });
        BASE.lexicon().treats().values().forEach(named::addAll);
        named.removeAll(codes);

        assertThat(named).isEmpty();
    }

    @Test
    void everyShortFormNamesWordsThatCanSettleIt() {
        assertThat(BASE.lexicon().terms())
                .filteredOn(term -> term.kind() == TermKind.ABBREVIATION)
                .isNotEmpty()
                .allSatisfy(term -> assertThat(term.context())
                        .isNotEmpty()
                        .noneMatch(word -> Phrases.key(word).isEmpty())
                        .noneMatch(word -> Phrases.key(word).equals(Phrases.key(term.phrase()))));
    }
}
