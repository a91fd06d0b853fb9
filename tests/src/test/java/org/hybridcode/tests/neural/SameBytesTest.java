package org.hybridcode.tests.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hybridcode.engine.audit.AuditTrail;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.report.ResultJson;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.nlp.neural.BioMistral;
import org.hybridcode.nlp.neural.BioMistralSettings;
import org.hybridcode.nlp.neural.TinyCheckpoint;
import org.hybridcode.nlp.neural.decode.AnswerLimits;
import org.hybridcode.nlp.neural.mistral.MistralSettings;
import org.hybridcode.nlp.neural.torch.TorchDevice;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.rulebook.Layer;
import org.hybridcode.tests.coding.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model in a folder gives the same bytes in every run and with any number of workers. */
final class SameBytesTest {
    private static final KnowledgeBase KB = KnowledgeBaseReader.starter();

    @TempDir
    private Path folder;

    @Test
    void resultAndAuditAreTheSameInEveryRunAndWithAnyNumberOfWorkers() throws Exception {
        TinyCheckpoint.ofType("BF16").write(folder);
        List<String> one = coded(1);

        assertThat(String.join("", one)).contains("\"source\" : \"NEURAL\"");
        assertThat(coded(1)).isEqualTo(one);
        assertThat(coded(4)).isEqualTo(one);
    }

    private List<String> coded(int workers) throws Exception {
        MistralSettings settings = MistralSettings.on(TorchDevice.CPU).withContext(1500);
        try (BioMistral model = BioMistral.open(
                folder,
                BioMistralSettings.of(settings).within(new AnswerLimits(72, 3, 16)),
                KB.codebook().entries().stream()
                        .filter(CodebookEntry::billable)
                        .map(CodebookEntry::text)
                        .toList())) {
            CodingService service = new CodingService(KB, List.of(model), EnumSet.allOf(Layer.class));
            ExecutorService executor = Executors.newFixedThreadPool(workers);
            try {
                List<Future<String>> futures = new ArrayList<>();
                for (String note : notes()) {
                    futures.add(executor.submit(() -> written(service, note)));
                }
                List<String> written = new ArrayList<>();
                for (Future<String> future : futures) {
                    written.add(future.get());
                }
                return written;
            } finally {
                executor.shutdownNow();
            }
        }
    }

    private static String written(CodingService service, String note) {
        CodingResult result = service.code(Coding.encounter(Setting.OUTPATIENT), note);
        return ResultJson.write("note", note, result) + String.join("\n", AuditTrail.lines(note, result, true));
    }

    private static List<String> notes() {
        List<String> conditions = List.of("pneumonia", "type 2 diabetes", "left heart failure", "chest pain");
        return IntStream.range(0, 8)
                .mapToObj(i -> "ASSESSMENT: " + conditions.get(i % conditions.size()) + " for " + (i + 1)
                        + " days, and " + conditions.get((i * 3 + 1) % conditions.size()) + ".\n")
                .toList();
    }
}
