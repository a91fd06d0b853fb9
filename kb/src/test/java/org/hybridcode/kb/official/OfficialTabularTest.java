package org.hybridcode.kb.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hybridcode.kb.PublishedData;
import org.hybridcode.kb.code.CodePattern;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.NoteKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader against the whole official files; skipped where they are not at hand. */
final class OfficialTabularTest {
    /** Lines that name a code and are not understood, by release: a condition in words, or a range that is a misprint. */
    private static final Map<String, List<String>> LEFT = Map.of(
            "2021",
            List.of(
                    "diabetic acidosis - see categories E08-E10, E13 with ketoacidosis",
                    "infectious mononucleosis (B27.0-B27.9 with 1)",
                    "poisoning due to drug or toxin (T51-T65 with fifth or sixth character to indicate intent),"
                            + " for toxic pneumonopathy",
                    "open fracture of elbow and forearm (S52.- with open fracture 7th character)",
                    "contact with venomous amphibians (T63.81-R63.83)"),
            "2023",
            List.of(
                    "diabetic acidosis - see categories E08-E10, E11, E13 with ketoacidosis",
                    "poisoning due to drug or toxin (T51-T65 with fifth or sixth character to indicate intent),"
                            + " for toxic pneumonopathy",
                    "open fracture of elbow and forearm (S52.- with open fracture 7th character)",
                    "contact with venomous amphibians (T63.81-R63.83)"));

    private static final Map<String, Tabular> READ = new HashMap<>();
    private static Path codes;

    @BeforeAll
    static void findOfficialFiles() {
        Optional<Path> data = PublishedData.folder();
        assumeTrue(data.isPresent(), "the official files are not here: set HYBRIDCODE_DATA to their folder");
        codes = data.get().resolve("icd10cm");
    }

    private static Tabular tabular(String release) {
        return READ.computeIfAbsent(
                release,
                year -> TabularReader.read(
                        OfficialFile.at(
                                codes.resolve(year + "/icd10cm_tabular_" + year + ".xml"), TabularReader.MEMBER),
                        year));
    }

    private static Map<Icd10Code, CodeLine> order(String release) {
        Map<Icd10Code, CodeLine> lines = new TreeMap<>();
        Path file = codes.resolve(release + "/icd10cm_order_" + release + ".txt");
        CodeFileReader.read(OfficialFile.at(file, CodeFileReader.MEMBER)).forEach(line -> lines.put(line.code(), line));
        return lines;
    }

    /** How many lines of a kind there are, how many were understood, and how many name no code. */
    private record Count(int lines, int understood, int codeless) {
        Count plus(boolean read, boolean names) {
            return new Count(lines + 1, understood + (read ? 1 : 0), codeless + (read || names ? 0 : 1));
        }

        double ofAll() {
            return 100.0 * understood / lines;
        }

        double ofThoseThatNameACode() {
            return 100.0 * understood / (lines - codeless);
        }
    }

    private static Map<NoteKind, Count> counts(Tabular tabular) {
        Map<Integer, String> reasons = new HashMap<>();
        tabular.unread().forEach(unread -> reasons.put(unread.line(), unread.reason()));
        Map<NoteKind, Count> counts = new EnumMap<>(NoteKind.class);
        for (TabularPlace place : tabular.places()) {
            for (NoteLine line : place.notes()) {
                String reason = reasons.getOrDefault(line.line(), "");
                counts.merge(
                        line.kind(),
                        new Count(0, 0, 0).plus(reason.isEmpty(), !reason.equals(References.NO_CODE)),
                        (sum, one) -> sum.plus(one.understood() == 1, one.codeless() == 0));
            }
        }
        return counts;
    }

    @ParameterizedTest
    @CsvSource({
        "2021,EXCLUDES1,5441,98.4,99.9", "2021,EXCLUDES2,2253,99.2,100", "2021,CODE_FIRST,681,89.2,99.5",
        "2021,USE_ADDITIONAL,1347,89.6,100", "2021,CODE_ALSO,352,82.1,100", "2023,EXCLUDES1,5438,98.4,99.9",
        "2023,EXCLUDES2,2339,99.2,100", "2023,CODE_FIRST,748,90.1,99.5", "2023,USE_ADDITIONAL,1431,90.4,100",
        "2023,CODE_ALSO,445,84.0,100"
    })
    void understandsNearlyEveryLineThatNamesACode(
            String release, NoteKind kind, int lines, double ofAll, double ofThoseThatNameACode) {
        Count count = counts(tabular(release)).get(kind);

        assertThat(count.lines()).isEqualTo(lines);
        assertThat(count.ofAll()).as("of all lines").isGreaterThanOrEqualTo(ofAll);
        assertThat(count.ofThoseThatNameACode())
                .as("of the lines that name a code")
                .isGreaterThanOrEqualTo(ofThoseThatNameACode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2023"})
    void listsTheLinesThatNameACodeAndAreNotUnderstood(String release) {
        assertThat(tabular(release).unread())
                .filteredOn(unread -> !unread.reason().equals(References.NO_CODE))
                .filteredOn(unread -> !unread.reason().equals(TabularAssembly.EMPTY_LIST))
                .extracting(Unread::text)
                .containsExactlyElementsOf(LEFT.get(release));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2023"})
    void everyReferenceIsWrittenAndReadBack(String release) {
        List<String> faults = new ArrayList<>();
        for (TabularPlace place : tabular(release).places()) {
            for (NoteLine line : place.notes()) {
                String written = CodePattern.format(line.references());
                if (!written.isEmpty() && !CodePattern.parseList(written).equals(line.references())) {
                    faults.add(written);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void expandsToEveryBillableCodeOfTheMatchingOrderFile() {
        Set<Icd10Code> billable = new TreeSet<>();
        order("2021").values().stream().filter(CodeLine::billable).forEach(line -> billable.add(line.code()));
        Set<Icd10Code> expanded = new TreeSet<>(tabular("2021").expanded().keySet());

        assertThat(billable).hasSize(72_621);
        assertThat(expanded.containsAll(billable)).as("every billable code").isTrue();
        expanded.removeAll(billable);
        assertThat(expanded)
                .as("surplus: head injuries with death before regaining consciousness have no later encounter")
                .hasSize(72)
                .allMatch(code -> code.text().matches("S06\\.(1X|2X|3\\d|4X|5X|6X|8[129]|9X)[78][DS]"));
    }

    @Test
    void rebuildsEveryLongTitleButForDiacritics() {
        Map<Icd10Code, String> expanded = tabular("2021").expanded();
        List<String> faults = new ArrayList<>();
        Set<String> words = new TreeSet<>();
        int differing = 0;
        for (CodeLine line : order("2021").values()) {
            String ours = expanded.getOrDefault(line.code(), line.title());
            if (line.billable() && !ours.equals(line.title())) {
                differing++;
                for (String word : ours.split("[^\\p{L}]+", -1)) {
                    if (!word.equals(plain(word))) {
                        words.add(word);
                    }
                }
                if (!plain(ours).equals(line.title())) {
                    faults.add(line.code() + ": " + ours);
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(differing).isEqualTo(103);
        assertThat(words)
                .containsExactly(
                        "Acné",
                        "Barré",
                        "Behçet",
                        "Boutonnière",
                        "Café",
                        "Calvé",
                        "Charcôt",
                        "Kienböck",
                        "Ménière",
                        "Sjögren",
                        "Sträussler",
                        "Séquard",
                        "Sézary",
                        "Waldenström",
                        "café",
                        "excoriée");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** What the Tabular List calls "fifth or sixth character 5" is the adverse effect, by the official titles. */
    @Test
    void fifthOrSixthCharacterFiveIsTheAdverseEffect() {
        CodePattern drugs = CodePattern.parse("T36-T50");
        CodePattern adverse = CodePattern.parse("T36-T50 with fifth or sixth character 5");
        List<CodeLine> lines = order("2025").values().stream()
                .filter(line -> line.billable() && drugs.contains(line.code()))
                .toList();

        assertThat(lines).hasSizeGreaterThan(3_000).allSatisfy(line -> assertThat(adverse.contains(line.code()))
                .as(line.toString())
                .isEqualTo(line.title().startsWith("Adverse effect")));
    }
}
