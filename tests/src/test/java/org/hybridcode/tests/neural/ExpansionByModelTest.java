package org.hybridcode.tests.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hybridcode.expansion.corpus.Corpus;
import org.hybridcode.expansion.corpus.Excluded;
import org.hybridcode.expansion.draft.Drafts;
import org.hybridcode.expansion.draft.Expansion;
import org.hybridcode.expansion.draft.ExpansionState;
import org.hybridcode.expansion.draft.Plan;
import org.hybridcode.expansion.mine.Aids;
import org.hybridcode.expansion.mine.Miner;
import org.hybridcode.expansion.mine.Sighting;
import org.hybridcode.expansion.mine.SourceKind;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.nlp.neural.BioMistral;
import org.hybridcode.nlp.neural.BioMistralSettings;
import org.hybridcode.nlp.neural.TinyCheckpoint;
import org.hybridcode.nlp.neural.decode.AnswerLimits;
import org.hybridcode.nlp.neural.mistral.MistralSettings;
import org.hybridcode.nlp.neural.torch.TorchDevice;
import org.hybridcode.rules.facts.MappingPolicy;
import org.hybridcode.rules.generated.MappingState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An expansion that asks a model in a folder, whose random weights propose anything. */
final class ExpansionByModelTest {
    private static final KnowledgeBase KB = KnowledgeBaseReader.starter();
    private static final MappingPolicy LOOSE = new MappingPolicy(1, 1, 1, 1, 1, 1, false);

    @TempDir
    private Path folder;

    private BioMistral model() {
        TinyCheckpoint.ofType("BF16").write(folder.resolve("tiny"));
        MistralSettings settings = MistralSettings.on(TorchDevice.CPU).withContext(1500);
        return BioMistral.open(
                folder.resolve("tiny"),
                BioMistralSettings.of(settings).within(new AnswerLimits(72, 3, 16)),
                KB.codebook().entries().stream()
                        .filter(CodebookEntry::billable)
                        .map(CodebookEntry::text)
                        .toList());
    }

    private Drafts expanded(Aids aids, Path out) throws IOException {
        Path corpus = Files.writeString(
                folder.resolve("notes.jsonl"),
                IntStream.range(0, 4)
                        .mapToObj(i -> "{\"id\":\"n" + i + "\",\"text\":\"ASSESSMENT: quackenbush fever for " + (i + 1)
                                + " days, and chest pain.\"}\n")
                        .collect(Collectors.joining()));
        Expansion expansion = new Expansion(KB, KB.codebook(), aids);
        ExpansionState state = expansion.state(out);
        expansion.read(state, List.of(Corpus.in(corpus)), Excluded.in(List.of()), out, false, count -> {});
        Plan plan = new Plan(
                out,
                LOOSE,
                OptionalInt.empty(),
                OptionalInt.empty(),
                1,
                Map.of(),
                KB.codebook().release().from());
        return expansion.write(state, plan, Optional.empty(), (added, place) -> {});
    }

    @Test
    void theSameModelGivesTheSameStateAndAnotherSetOfModelsDoesNotGoOnWithIt() throws IOException {
        try (BioMistral model = model()) {
            Aids aids = Aids.NONE.withModels(List.of(model));
            Drafts drafts = expanded(aids, folder.resolve("one"));
            expanded(aids, folder.resolve("two"));
            assertThat(folder.resolve("one/state.jsonl")).hasSameBinaryContentAs(folder.resolve("two/state.jsonl"));
            assertThat(Files.readString(folder.resolve("one/state.jsonl"))).contains(model.sha256());
            assertThat(drafts.written())
                    .filteredOn(outcome -> outcome.assessment().tally().sources().keySet().stream()
                            .allMatch(SourceKind.MODEL::equals))
                    .noneMatch(outcome -> outcome.state().orElseThrow() == MappingState.ACTIVE);
        }
    }

    @Test
    void whatAModelProposesIsAPhraseOfTheTextWithACodeThatMayBeAssigned() {
        String text = "ASSESSMENT: quackenbush fever for 3 days, and chest pain.";
        try (BioMistral model = model()) {
            assertThat(model.propose(text)).isNotEmpty();
            List<Sighting> proposed = new Miner(KB, Aids.NONE.withModels(List.of(model)))
                    .sightings(text).stream()
                            .filter(sighting -> sighting.pattern().equals(Miner.MODEL))
                            .toList();
            assertThat(proposed)
                    .allMatch(sighting -> text.substring(
                                    sighting.span().begin(), sighting.span().end())
                            .equals(sighting.written()))
                    .allMatch(sighting -> sighting.codes().get(0).entry().billable());
        }
    }
}
