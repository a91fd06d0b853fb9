package org.hybridcode.nlp.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hybridcode.nlp.neural.decode.Answer;
import org.hybridcode.nlp.neural.decode.AnswerLimits;
import org.hybridcode.nlp.neural.decode.Constraint;
import org.hybridcode.nlp.neural.decode.Decoder;
import org.hybridcode.nlp.neural.mistral.MistralModel;
import org.hybridcode.nlp.neural.mistral.MistralSettings;
import org.hybridcode.nlp.neural.mistral.MistralTokenizer;
import org.hybridcode.nlp.neural.torch.TorchDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from a note to proposals, with random weights: what holds then holds for any model. */
final class BioMistralTest {
    private static final AnswerLimits SHORT = new AnswerLimits(72, 3, 16);
    private static final Set<String> CODES = codes();

    @TempDir
    private static Path folder;

    @Test
    void namesOnlyCodesOfTheCodebookOverAThousandPrompts() {
        TinyCheckpoint checkpoint = TinyCheckpoint.ofType("F32");
        checkpoint.write(folder.resolve("thousand"));
        Random random = new Random(1);
        List<int[]> prompts = IntStream.range(0, 1000)
                .mapToObj(i -> random.ints(1 + random.nextInt(30), 3, checkpoint.vocabulary())
                        .toArray())
                .toList();
        try (MistralTokenizer tokenizer = MistralTokenizer.open(folder.resolve("thousand"));
                MistralModel model = MistralModel.open(
                        folder.resolve("thousand"),
                        settings(4, Constraint.CODES).model())) {
            Decoder decoder = new Decoder(model, tokenizer.table(), Constraint.CODES, CODES, SHORT);
            List<String> named = decoder.answers(prompts).stream()
                    .flatMap(answer -> answer.lines().stream())
                    .map(Answer.Line::code)
                    .toList();
            assertThat(named).hasSizeGreaterThan(1000).allMatch(CODES::contains);
            assertThat(named.stream().distinct()).hasSizeGreaterThan(10);
        }
    }

    @Test
    void namesCodesThatDoNotExistWithoutTheConstraint() {
        TinyCheckpoint.ofType("F32").write(folder.resolve("free"));
        try (BioMistral model = open("free", 4, Constraint.STRUCTURE)) {
            assertThat(model.proposeAll(notes(12)).stream().flatMap(List::stream))
                    .isNotEmpty()
                    .anyMatch(proposal -> !CODES.contains(proposal.text()));
        }
        try (BioMistral model = open("free", 4, Constraint.NONE)) {
            assertThat(model.proposeAll(notes(3))).hasSize(3);
        }
    }

    @Test
    void proposesTheSameForANoteAloneBesideOthersAndInAnotherRun() {
        TinyCheckpoint.ofType("BF16").write(folder.resolve("same"));
        List<String> notes = notes(7);
        List<List<NeuralProposal>> together;
        try (BioMistral model = open("same", 3, Constraint.CODES)) {
            together = model.proposeAll(notes);
            assertThat(together.stream().flatMap(List::stream)).hasSizeGreaterThan(5);
            assertThat(notes.stream().map(model::propose).toList()).isEqualTo(together);
        }
        try (BioMistral model = open("same", 3, Constraint.CODES)) {
            assertThat(notes.parallelStream().map(model::propose).toList()).isEqualTo(together);
        }
    }

    @Test
    void readsALongNoteToItsEnd() {
        TinyCheckpoint.ofType("F32").write(folder.resolve("long"));
        String note = "HISTORY: " + "cough and pain. ".repeat(100) + "\nASSESSMENT: pneumonia";
        try (BioMistral model = open("long", 2, Constraint.CODES)) {
            List<NeuralProposal> proposals = model.propose(note);
            assertThat(proposals).isNotEmpty();
            assertThat(proposals.stream().map(NeuralProposal::text).distinct()).hasSameSizeAs(proposals);
            assertThat(model.propose("  ")).isEmpty();
        }
    }

    @Test
    void theDigestChangesWithWeightsCodesAndSettings() {
        TinyCheckpoint checkpoint = TinyCheckpoint.ofType("F32");
        BioMistralSettings settings = settings(1, Constraint.CODES);
        Path one = checkpoint.write(folder.resolve("one"));
        Path other = checkpoint.withSeed(8).write(folder.resolve("other"));
        assertThat(Set.of(
                        ModelDigest.of(one, settings, CODES),
                        ModelDigest.of(other, settings, CODES),
                        ModelDigest.of(one, settings, Set.of("I10")),
                        ModelDigest.of(one, settings.under(Constraint.NONE), CODES)))
                .hasSize(4);
        assertThat(ModelDigest.of(checkpoint.write(folder.resolve("again")), settings, CODES))
                .isEqualTo(ModelDigest.of(one, settings, CODES))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void saysWhenTheContextHasNoRoomForANote() {
        TinyCheckpoint.ofType("F32").write(folder.resolve("room"));
        BioMistralSettings settings = BioMistralSettings.of(
                        MistralSettings.on(TorchDevice.CPU).withContext(300))
                .within(SHORT);
        assertThatThrownBy(() -> BioMistral.open(folder.resolve("room"), settings, CODES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a context of 300 tokens has no room for a note");
    }

    private static BioMistral open(String name, int lanes, Constraint constraint) {
        return BioMistral.open(folder.resolve(name), settings(lanes, constraint), CODES);
    }

    private static BioMistralSettings settings(int lanes, Constraint constraint) {
        MistralSettings model =
                MistralSettings.on(TorchDevice.CPU).withContext(1400).withLanes(lanes);
        return BioMistralSettings.of(model).under(constraint).within(SHORT);
    }

    private static List<String> notes(int count) {
        Random random = new Random(11);
        List<String> words =
                List.of("patient", "pain", "in", "the", "chest", "Diabetes", "E11.9", "caf\u00e9", "\n", "no");
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            notes.add(String.join(
                    " ",
                    IntStream.range(0, 3 + random.nextInt(12))
                            .mapToObj(k -> words.get(random.nextInt(words.size())))
                            .toList()));
        }
        return notes;
    }

    private static Set<String> codes() {
        Random random = new Random(4);
        Set<String> codes = new TreeSet<>();
        while (codes.size() < 2000) {
            codes.add(String.format(
                    Locale.ROOT,
                    "%c%02d.%d%s",
                    (char) ('A' + random.nextInt(26)),
                    random.nextInt(100),
                    random.nextInt(10),
                    random.nextInt(3) == 0 ? "A" : ""));
        }
        return codes;
    }
}
