package org.hybridcode.tests.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.hybridcode.tests.data.OfficialData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hybrid-Code beside the stock pipeline of cTAKES, over the same terms and the same notes. */
final class StockPipelineTest {
    private static final int BLOCK = 50;
    private static final double NANOS_A_MILLI = 1e6;

    @TempDir
    Path folder;

    private static Encounter encounter(KnowledgeBase kb) {
        return new Encounter(Setting.OUTPATIENT, kb.codebook().release().to(), Sex.UNKNOWN, Age.UNKNOWN);
    }

    @Test
    void theStockPipelineFindsTheTermsOfOurKnowledgeBaseAndWhatIsDenied() throws IOException, UIMAException {
        KnowledgeBases bases = KnowledgeBases.starter();
        StockPipeline stock =
                new StockPipeline(bases.inForceOn(bases.lastDay()).lexicon().terms(), folder);
        assertThat(stock.find("The patient has gout and essential hypertension."))
                .containsExactly(2, 0);
        assertThat(stock.find("He denies chest pain.")).containsExactly(1, 1);
    }

    /** Prints processor time a note of both, and their ratio; they take turns, after a round that warms them up. */
    @Test
    void theRatioIsPrintedWhereNotesAreAskedFor() throws IOException, UIMAException {
        int count = Integer.getInteger("stock.notes", 0);
        assumeTrue(count > 0, "set -Dstock.notes=N, and -Dstock.kb=DIR for another than the starter knowledge base");
        Optional<Path> data = OfficialData.folder();
        assumeTrue(data.isPresent(), "the corpora are not here: set HYBRIDCODE_DATA to their folder");
        List<String> notes = notes(data.get().resolve("corpora/unlabelled/mtsamples.jsonl"), count);
        KnowledgeBases bases = Optional.ofNullable(System.getProperty("stock.kb"))
                .map(kb -> KnowledgeBases.in(Path.of(kb)))
                .orElseGet(KnowledgeBases::starter);
        KnowledgeBase kb = bases.inForceOn(bases.lastDay());
        CodingService service = new CodingService(kb);
        StockPipeline stock = new StockPipeline(kb.lexicon().terms(), folder);
        Function<String, Object> ours = note -> service.code(encounter(kb), note);
        double[][] millis = new double[2][notes.size()];
        for (int round = 0; round < 2; round++) {
            for (int begin = 0; begin < notes.size(); begin += BLOCK) {
                time(notes, begin, stock::find, millis[0]);
                time(notes, begin, ours, millis[1]);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d notes, %d terms: stock cTAKES %.2f ms a note (median %.2f), Hybrid-Code %.2f ms (median %.2f), ratio %.2f%n",
                notes.size(),
                kb.lexicon().terms().size(),
                mean(millis[0]),
                median(millis[0]),
                mean(millis[1]),
                median(millis[1]),
                mean(millis[1]) / mean(millis[0]));
        assertThat(mean(millis[0])).isPositive();
    }

    private static List<String> notes(Path file, int count) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> notes = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            for (String line : lines.limit(count).toList()) {
                notes.add(json.readTree(line).get("text").asText());
            }
        }
        return notes;
    }

    private static void time(List<String> notes, int begin, Function<String, ?> work, double[] millis) {
        for (int i = begin; i < Math.min(begin + BLOCK, notes.size()); i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            assertThat(work.apply(notes.get(i))).isNotNull();
            millis[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / NANOS_A_MILLI;
        }
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double median(double[] values) {
        return Arrays.stream(values)
                .sorted()
                .skip(values.length / 2)
                .findFirst()
                .orElseThrow();
    }
}
