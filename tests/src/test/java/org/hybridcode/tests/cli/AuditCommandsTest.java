package org.hybridcode.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit of a batch, from the outside: proven, shown, repeated, asked, exported, and without a word of a note. */
final class AuditCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FhirContext R4 = FhirContext.forR4();
    private static final List<String> CANARIES =
            List.of("Zebulon", "Quackenbush", "555-0199", "1931-02-14", "14/02/1931", "MRN-80321", "zymosis");
    private static final String CANARY_TEXT =
            "Zebulon Quackenbush, MRN-80321, 555-0199, seen 1931-02-14. Zymosis zymosis.";

    @TempDir
    Path folder;

    private Path notes(String... texts) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(JSON.createObjectNode()
                    .put("id", "n" + (lines.size() + 1))
                    .put("text", text)
                    .toString());
        }
        return Files.write(folder.resolve("notes.jsonl"), lines);
    }

    private String job(Path input, String... more) throws Exception {
        Path out = folder.resolve("out");
        Program.Outcome outcome = Program.run(
                Stream.concat(Stream.of("batch", input.toString(), "--out", out.toString()), Stream.of(more))
                        .toArray(String[]::new));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        return out.toString();
    }

    @Test
    void aSignedAuditIsProvenAndDamageIsNamed() throws Exception {
        Path signing = folder.resolve("signing");
        assertThat(Program.run("audit", "key", signing.toString()).code()).isZero();
        String out = job(notes("Assessment: Gout.", "No fever."), "--signing-key", signing.toString());
        Program.Outcome whole = Program.run("audit", "verify", out, "--public-key", signing + ".pub");
        assertThat(whole.code()).isZero();
        assertThat(whole.out()).contains("chain whole").contains("head signed");
        Path audit = folder.resolve("out/audit.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(audit));
        lines.remove(2);
        Files.write(audit, lines);
        Program.Outcome broken = Program.run("audit", "verify", out);
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.out()).contains("record 3 is broken");
    }

    @Test
    void aSecondJvmWithAnotherLocaleTimeZoneAndNumberOfWorkersRepeatsEveryNote() throws Exception {
        Path input = notes("Assessment: Gout. I had istanbul.", "Denies chest pain. PMH: hypertension.", "Nothing.");
        String out = job(input, "--workers", "2");
        Program.Outcome again = Program.runWith(
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati",
                new byte[0],
                "audit",
                "replay",
                out,
                input.toString(),
                "--workers",
                "1");
        assertThat(again.err()).isEmpty();
        assertThat(again.out()).contains("3 of 3 notes the same, byte for byte");
        assertThat(again.code()).isZero();
    }

    @Test
    void aDecisionIsFoundInTheStoreAndShownWithItsRulesAndSources() throws Exception {
        String out = job(notes("Assessment: Gout. Denies chest pain."));
        String store = folder.resolve("audits.sqlite").toString();
        assertThat(Program.run("audit", "index", out, "--store", store).code()).isZero();
        Program.Outcome found = Program.run("audit", "query", store, "--code", "R07.9", "--format", "json");
        JsonNode decision = JSON.readTree(found.out());
        assertThat(decision.get("rule").asText()).isEqualTo("NEG-0001");
        Program.Outcome shown =
                Program.run("audit", "show", out, decision.get("record").asText());
        assertThat(shown.out())
                .startsWith("R07.9  refused by negation, NEG-0001: the note denies it")
                .contains("negated")
                .contains("[negation 18-24]")
                .contains("ICD-10-CM Official Guidelines")
                .contains("rulebook ");
        assertThat(Program.run("audit", "query", store, "--count-by", "verdict").out())
                .contains("ASSIGNED")
                .contains("REFUSED");
    }

    @Test
    void theStoreOfAJobIsBesideItsAuditWhereNoOtherIsNamed() throws Exception {
        String out = job(notes("Assessment: Gout. Denies chest pain."));
        Program.Outcome none = Program.run("audit", "query", out);
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("make it by: hybridcode audit index " + out);
        assertThat(Program.run("audit", "index", out).code()).isZero();
        Program.Outcome found = Program.run("audit", "query", out, "--code", "R07.9", "--note", "n1");
        assertThat(found.out()).contains("NEG-0001");
        assertThat(Program.run("audit", "query", out + "/audit.jsonl", "--code", "R07.9")
                        .out())
                .isEqualTo(found.out());
    }

    @Test
    void aTemporaryFolderThatSqliteCannotUseIsNamedInOneLine() throws Exception {
        String out = job(notes("Assessment: Gout."));
        String nowhere = "-Djava.io.tmpdir=" + folder.resolve("nowhere");
        Program.Outcome index = Program.runWith(nowhere, new byte[0], "audit", "index", out);
        assertThat(index.code()).isEqualTo(2);
        assertThat(index.err().lines()).singleElement().asString().contains("-Djava.io.tmpdir=FOLDER");
        Program.Outcome batch = Program.runWith(
                nowhere,
                new byte[0],
                "batch",
                out + "/../notes.jsonl",
                "--out",
                folder.resolve("other").toString());
        assertThat(batch.code()).isEqualTo(2);
        assertThat(batch.err().lines()).singleElement().asString().contains("-Djava.io.tmpdir=FOLDER");
    }

    @Test
    void exportedResourcesAreFhir() throws Exception {
        String out = job(notes("Assessment: Gout. Denies chest pain."), "--clock", "2026-01-31T08:00:00Z");
        Path fhir = folder.resolve("fhir");
        assertThat(Program.run("audit", "export", out, "--format", "fhir", "--out", fhir.toString())
                        .code())
                .isZero();
        Condition condition = read(Condition.class, fhir).get(0);
        assertThat(condition.getCode().getCodingFirstRep().getCode()).isEqualTo("M10.9");
        assertThat(condition.getSubject().getIdentifier().getValue()).hasSize(64);
        assertThat(condition.getRecordedDateElement().getValueAsString()).isEqualTo("2026-01-31T08:00:00Z");
        Provenance provenance = read(Provenance.class, fhir).get(0);
        assertThat(provenance.getTargetFirstRep().getReference()).isEqualTo("Condition/" + condition.getIdPart());
        assertThat(provenance.getAgent()).hasSize(2).allMatch(Provenance.ProvenanceAgentComponent::hasWho);
        assertThat(provenance.hasRecorded()).isTrue();
        List<AuditEvent> events = read(AuditEvent.class, fhir);
        assertThat(events)
                .hasSizeGreaterThan(1)
                .allMatch(event -> event.hasType()
                        && event.hasRecorded()
                        && event.getSource().hasObserver()
                        && event.getAgentFirstRep().getRequestor());
    }

    private static <T extends IBaseResource> List<T> read(Class<T> type, Path folder) throws IOException {
        IParser parser = R4.newJsonParser().setParserErrorHandler(new StrictErrorHandler());
        return Files.readAllLines(folder.resolve(type.getSimpleName() + ".ndjson")).stream()
                .map(line -> parser.parseResource(type, line))
                .toList();
    }

    /** Drools stays at debug: its own trace of this rulebook fails with a ClassCastException (10.2.0). */
    @Test
    void noNameNumberOrDateOfANoteIsLeftAnywhereButInTheResults() throws Exception {
        Path input = notes(CANARY_TEXT + " Assessment: Gout.", "No fever. " + CANARY_TEXT);
        Files.writeString(input, Files.readString(input) + """
                {"id":"n3","text":"%1$s
                {"id":"n4","date":"%1$s","text":"x"}
                {"id":"n5","date":"1931-02-14","text":"%1$s"}
                {"id":"n6","date":"14/02/1931","text":"%1$s"}
                """.formatted(CANARY_TEXT));
        Path out = folder.resolve("out");
        String logs = "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace -Dorg.slf4j.simpleLogger.log.org.drools=debug";
        Program.Outcome batch = Program.runWith(logs, new byte[0], "batch", input.toString(), "--out", out.toString());
        assertThat(batch.code()).as("records were rejected").isEqualTo(1);
        assertThat(batch.err()).as("the logs are on").contains("DEBUG");
        String store = folder.resolve("audits.sqlite").toString();
        Program.Outcome index = Program.runWith(logs, new byte[0], "audit", "index", out.toString(), "--store", store);
        Program.Outcome replay =
                Program.runWith(logs, new byte[0], "audit", "replay", out.toString(), input.toString());
        assertThat(Files.readString(out.resolve("results.jsonl"))).contains("n1");
        List<String> left = new ArrayList<>(List.of(
                batch.err(), batch.out(), index.err(), index.out(), replay.err(), replay.out(), bytes(Path.of(store))));
        for (String name : List.of(
                "audit.jsonl", "audit.head.json", "summary.json", "timing.json", "job.json", "rejected.jsonl")) {
            left.add(bytes(out.resolve(name)));
        }
        for (String canary : CANARIES) {
            assertThat(left.stream().filter(text -> text.contains(canary)).count())
                    .as(canary)
                    .isZero();
        }
    }

    private static String bytes(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    @Test
    void wordsAreInTheAuditWhenTheyAreAskedFor() throws Exception {
        job(notes("Assessment: Gout. Zebulon."), "--audit-text");
        assertThat(Files.readString(folder.resolve("out/audit.jsonl"))).contains("Zebulon");
    }
}
