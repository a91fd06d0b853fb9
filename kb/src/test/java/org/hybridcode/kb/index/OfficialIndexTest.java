package org.hybridcode.kb.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.official.Unread;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficialIndexTest {
    private static final int EVERY = 200;

    private final List<Unread> unread = new ArrayList<>();
    private Path folder = Path.of("");
    private AlphabeticIndex index = AlphabeticIndex.of(List.of());
    private IndexNavigator navigator = new IndexNavigator(index);
    private IndexLookup lookup = new IndexLookup(navigator, SmallCodebook.of(""), List.of());
    private Codebook codebook = SmallCodebook.of("");
    private List<Inclusion> inclusions = List.of();

    @BeforeAll
    void readTheOfficialFiles() throws IOException {
        assumeTrue(OfficialIndex.folder().isPresent(), "skipped: no official files, set HYBRIDCODE_DATA");
        folder = OfficialIndex.folder().orElseThrow();
        index = AlphabeticIndex.of(OfficialIndex.entries(folder, unread));
        navigator = new IndexNavigator(index);
        codebook = OfficialCodebook.read(folder);
        inclusions = OfficialCodebook.inclusions(folder, codebook);
        lookup = new IndexLookup(navigator, codebook, inclusions);
    }

    @Test
    void holdsEveryTerm() {
        Map<IndexTable, Integer> terms = new TreeMap<>();
        index.terms().forEach(term -> terms.merge(term.table(), 1, Integer::sum));
        assertThat(terms)
                .containsEntry(IndexTable.MAIN, 81_020)
                .containsEntry(IndexTable.EXTERNAL, 8_064)
                .containsEntry(IndexTable.NEOPLASM, 1_937)
                .containsEntry(IndexTable.DRUG, 7_428);
        assertThat(unread).hasSize(7);
    }

    @Test
    void readsWhatItWrote() {
        List<IndexEntry> entries = index.terms().stream().map(IndexTerm::entry).toList();
        StringWriter out = new StringWriter();
        IndexRows.write(entries, out);
        assertThat(IndexRows.read(new BufferedReader(new StringReader(out.toString())), "index.tsv"))
                .isEqualTo(entries);
    }

    @Test
    void resolvesNearlyEveryReference() {
        long references = index.terms().stream()
                .mapToLong(
                        term -> (term.see().isEmpty() ? 0 : 1) + (term.seeAlso().isEmpty() ? 0 : 1))
                .sum();
        assertThat(navigator.unresolved().size()).isLessThan((int) (references * 0.03));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "persistent atrial fibrillation, I48.19",
        "type 2 diabetes with neuropathy, E11.40",
        "acute on chronic systolic heart failure, I50.23",
        "right ankle sprain, S93.401A",
        "metastatic cancer to the bone, C79.51",
        "carcinoma of right breast, C50.911",
        "bacterial pneumonia due to pseudomonas, J15.1",
        "fracture of neck of femur left closed, S72.002A",
        "adverse effect of penicillin, T36.0X5A",
        "overdose acetaminophen intentional, T39.1X2A",
        "fall from stairs, W10.9XXA",
        "dog bite, W54.0XXA",
        "stabbed with a knife, W26.0XXA",
        "chronic kidney disease stage 3, N18.30",
        "hypertension with chronic kidney disease, I12.9",
        "hepatitis C chronic, B18.2",
        "urinary tract infection, N39.0",
        "otitis media acute right, H66.91",
        "left knee pain, M25.562",
        "benign neoplasm of colon, D12.6",
        "basal cell carcinoma of nose, C44.311",
        "melanoma of left arm, C43.62",
        "acute hypoxic respiratory failure, J96.01",
        "osteoarthritis of both knees, M17.0",
        "dislocation of right shoulder, S43.004A",
        "stage 3 pressure ulcer of sacrum, L89.153",
        "sprain of right ankle follow up, S93.401D",
    })
    void looksUpWhatACoderWould(String phrase, String code) {
        assertThat(lookup.lookup(phrase).get(0).code().text()).isEqualTo(code);
        assertThat(lookup.first(phrase)).contains(lookup.lookup(phrase).get(0));
    }

    @Test
    void givesTitlesInclusionTermsPathsAndCellsTheirCodeFirst() {
        LookupRates rates = new LookupRates(phrase -> lookup.first(phrase).map(Found::code), EVERY, told -> {});
        assertThat(rates.titles(codebook).share()).isGreaterThanOrEqualTo(0.99);
        assertThat(rates.inclusions(inclusions).share()).isGreaterThanOrEqualTo(0.97);
        assertThat(rates.paths(index).share()).isGreaterThanOrEqualTo(0.98);
        assertThat(rates.neoplasms(index).share()).isGreaterThanOrEqualTo(0.95);
        assertThat(rates.drugs(index).share()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void listsWordingsForTheDictionary() {
        List<Wording> wordings = Wordings.of(index);
        assertThat(wordings).hasSizeBetween(150_000, 300_000);
        assertThat(wordings)
                .extracting(Wording::text)
                .contains("knee Pain", "atrial Fibrillation", "urinary tract Infection");
    }
}
