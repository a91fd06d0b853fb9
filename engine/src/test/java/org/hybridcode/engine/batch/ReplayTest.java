package org.hybridcode.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hybridcode.engine.audit.chain.AuditLines;
import org.hybridcode.engine.audit.record.AuditException;
import org.hybridcode.engine.audit.record.AuditVersions;
import org.hybridcode.engine.audit.record.DigestKey;
import org.hybridcode.engine.batch.input.NoteSource;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.replay.Replay;
import org.hybridcode.engine.replay.Replayed;
import org.hybridcode.nlp.neural.CandidateGenerator;
import org.hybridcode.nlp.neural.NeuralProposal;
import org.hybridcode.rules.rulebook.Rulebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was decided is decided again, without a model, and whatever is another now is named. */
final class ReplayTest {
    private static final String COLUMNS =
            "id,title,source,effective,owner,status,remedy,code,unless setting,unless section,unless beside,reason\n";

    @TempDir
    Path folder;

    private Path input;
    private Path out;

    /** A model that quotes, makes up a quote, says no code, and fails. */
    private static final CandidateGenerator MODEL = new CandidateGenerator() {
        @Override
        public String sha256() {
            return "ab".repeat(32);
        }

        @Override
        public List<NeuralProposal> propose(String note) {
            if (note.contains("poison")) {
                throw new IllegalStateException();
            }
            return List.of(
                    new NeuralProposal("M10.9", "Gout", 0.5),
                    new NeuralProposal("J18.9", "bad lungs", 0.25),
                    new NeuralProposal("Zebulon", "", 0.125),
                    new NeuralProposal("E11.9", "sugar", 1.0 / 3));
        }
    };

    @BeforeEach
    void codesWithAModel() throws IOException {
        input = folder.resolve("notes.jsonl");
        out = folder.resolve("out");
        Files.writeString(input, """
                {"id":"1","text":"Assessment: Gout. Essential hypertension. Denies chest pain."}
                no record
                {"id":"2","text":"poison"}
                {"id":"3","text":"Assessment: Gout, acute. Possible pneumonia. Sugar is high."}
                {"id":"1","text":"Assessment: again."}
                {"id":"4","text":"Nothing."}
                """);
        assertThat(Jobs.run(Jobs.plan(input, 2), out, Jobs.with(MODEL))).isEqualTo(new BatchOutcome(3, 3, 0));
    }

    private Replayed replayed(CodingService service, DigestKey key) {
        AuditVersions now = AuditVersions.of("test", Jobs.with(MODEL).versions(), Map.of("setting", "INPATIENT"));
        AuditVersions today =
                AuditVersions.of("test", service.versions().withModel(now.model()), Map.of("setting", "INPATIENT"));
        try (AuditLines lines = new AuditLines(out.resolve("audit.jsonl"));
                NoteSource source = NoteSource.open(input, Jobs.READING, Jobs.LONGEST)) {
            return new Replay(key, service, 3, read -> {}).run(lines, "audit", source, today);
        }
    }

    @Test
    void withoutTheModelEveryNoteThatWasCodedIsTheSameByteForByte() {
        Replayed replayed = replayed(Jobs.SERVICE, Jobs.KEY);
        assertThat(replayed).isEqualTo(new Replayed(3, 3, 1, List.of(), List.of()));
        assertThat(replayed.identical()).isTrue();
    }

    @Test
    void anotherRulebookIsNamedAndSoIsTheDecisionThatItChanges() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(
                rules.resolve("SITE-0001.reject-unless.csv"),
                COLUMNS
                        + "SITE-0001,Not coded here,Site policy 1,2015-10-01/..,coding-compliance,approved,nothing,M10.9"
                        + ",,,J18.9,not coded here\n");
        Replayed replayed = replayed(Jobs.SERVICE.withRulebook(Rulebook.withSiteRules(rules)), Jobs.KEY);
        assertThat(replayed.identical()).isFalse();
        assertThat(replayed.components()).singleElement().asString().startsWith("rulebook: recorded ");
        assertThat(replayed.differences()).isNotEmpty().allMatch(difference -> !difference.contains("Gout"));
    }

    @Test
    void aJobThatHeldCodesToAScoreIsRepeatedWithItAlone() {
        out = folder.resolve("held");
        CodingService held = Jobs.with(MODEL).withMinScore(0.97);
        Jobs.run(Jobs.plan(input, 2), out, held);

        assertThat(replayed(Jobs.SERVICE.withMinScore(0.97), Jobs.KEY))
                .isEqualTo(new Replayed(3, 3, 1, List.of(), List.of()));
        Replayed without = replayed(Jobs.SERVICE, Jobs.KEY);
        assertThat(without.identical()).isFalse();
        assertThat(without.components()).containsExactly("setting min-score: recorded 0.97, now none");
        assertThat(without.differences()).isNotEmpty();
    }

    @Test
    void aNoteThatWasChangedIsNamed() throws IOException {
        Files.writeString(input, Files.readString(input).replace("Sugar is high", "Sugar is low"));
        Replayed replayed = replayed(Jobs.SERVICE, Jobs.KEY);
        assertThat(replayed.same()).isEqualTo(2);
        assertThat(replayed.differences())
                .containsExactly(
                        "note 4 (notes.jsonl:4): the input is another: its id, its text or its encounter is not"
                                + " the recorded one");
    }

    @Test
    void withoutTheKeyOrTheInputNothingCanBeRepeated() throws IOException {
        assertThatExceptionOfType(AuditException.class)
                .isThrownBy(() -> replayed(Jobs.SERVICE, DigestKey.of("8".repeat(64))))
                .withMessageContaining("another key");
        Files.writeString(input, "");
        assertThatExceptionOfType(AuditException.class)
                .isThrownBy(() -> replayed(Jobs.SERVICE, Jobs.KEY))
                .withMessageContaining("no note with the number 1");
    }
}
