package org.hybridcode.tests.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.nlp.neural.CandidateGenerator;
import org.hybridcode.nlp.neural.encoder.EmbeddedEncoder;
import org.hybridcode.nlp.neural.encoder.EncoderGenerator;
import org.hybridcode.nlp.neural.encoder.Encoders;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.hybridcode.rules.rulebook.Layer;

/**
 * What the encoder's proposals do to coding: precision, recall and F1 over all codes of coded notes, without them and at several thresholds.
 *
 * <p>Arguments: a knowledge base folder with an encoder, and files of coded notes.
 */
public final class ProposalMeasurement {
    private static final List<Double> THRESHOLDS = List.of(0.7, 0.8, 0.9, 0.95);

    private ProposalMeasurement() {}

    private record Coded(String text, Setting setting, Set<String> codes) {}

    /** Prints the table. */
    public static void main(String[] args) throws IOException {
        KnowledgeBases bases = KnowledgeBases.in(Path.of(args[0]));
        KnowledgeBase kb = bases.inForceOn(bases.lastDay());
        EmbeddedEncoder encoder = Encoders.of(bases, kb).orElseThrow();
        for (String file : List.of(args).subList(1, args.length)) {
            List<Coded> notes = notes(Path.of(file));
            measure(file + ", without", kb, List.of(), notes);
            for (double threshold : THRESHOLDS) {
                measure(
                        file + ", encoder at " + threshold,
                        kb,
                        List.of(new EncoderGenerator(encoder, kb, threshold)),
                        notes);
            }
        }
    }

    private static void measure(String name, KnowledgeBase kb, List<CandidateGenerator> generators, List<Coded> notes) {
        CodingService service = new CodingService(kb, generators, EnumSet.allOf(Layer.class));
        LocalDate day = kb.codebook().release().from();
        List<int[]> counts = notes.parallelStream()
                .map(note -> {
                    Encounter encounter = new Encounter(note.setting(), day, Sex.UNKNOWN, Age.UNKNOWN);
                    Set<String> given = service.code(encounter, note.text()).codes().stream()
                            .map(code -> code.entry().text())
                            .collect(Collectors.toSet());
                    Set<String> right = new HashSet<>(given);
                    right.retainAll(note.codes());
                    return new int[] {right.size(), given.size(), note.codes().size()};
                })
                .toList();
        int[] sum = IntStream.range(0, 3)
                .map(i -> counts.stream().mapToInt(count -> count[i]).sum())
                .toArray();
        double precision = (double) sum[0] / sum[1];
        double recall = (double) sum[0] / sum[2];
        System.out.printf(
                Locale.ROOT,
                "| %s | right %d, given %d, gold %d | %.4f | %.4f | %.4f |%n",
                name,
                sum[0],
                sum[1],
                sum[2],
                precision,
                recall,
                2 * precision * recall / (precision + recall));
    }

    private static List<Coded> notes(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Coded> notes = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode note = mapper.readTree(line);
            Set<String> codes = new HashSet<>();
            note.get("codes").forEach(code -> codes.add(code.asText()));
            String setting = Optional.ofNullable(note.get("setting"))
                    .map(JsonNode::asText)
                    .orElse("outpatient");
            notes.add(new Coded(note.get("text").asText(), Setting.valueOf(setting.toUpperCase(Locale.ROOT)), codes));
        }
        return notes;
    }
}
