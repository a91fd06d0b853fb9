package org.hybridcode.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.CodeSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an audit is exported as satisfies the profiles of FHIR R4, with the codes of the codebook that decided. */
final class FhirProfileTest {
    private static final FhirContext R4 = FhirContext.forR4();

    /** A narrative is recommended; these resources are for programs. */
    private static final String NARRATIVE = "dom-6";

    @TempDir
    private static Path folder;

    private static FhirValidator validator;

    @BeforeAll
    static void exportsTheCodebookAndAnAudit() throws Exception {
        Path notes = Files.writeString(folder.resolve("notes.jsonl"), """
                {"id":"1","text":"Assessment: Gout. Essential hypertension. Denies chest pain."}
                {"id":"2","setting":"INPATIENT","text":"Discharge diagnosis: Hypertension. Chronic kidney disease stage 3. Possible pneumonia. Mother had breast cancer."}
                """);
        run("kb", "export", "--format", "fhir", "--out", folder.resolve("kb").toString());
        run("batch", notes.toString(), "--out", folder.resolve("out").toString());
        run(
                "audit",
                "export",
                folder.resolve("out").toString(),
                "--format",
                "fhir",
                "--out",
                folder.resolve("fhir").toString());
        validator = R4.newValidator()
                .registerValidatorModule(new FhirInstanceValidator(new ValidationSupportChain(
                        new DefaultProfileValidationSupport(R4),
                        codebook(),
                        new InMemoryTerminologyServerValidationSupport(R4),
                        new CommonCodeSystemsTerminologyService(R4))));
    }

    private static void run(String... arguments) throws Exception {
        assertThat(Program.run(arguments).code()).isZero();
    }

    private static PrePopulatedValidationSupport codebook() throws IOException {
        PrePopulatedValidationSupport support = new PrePopulatedValidationSupport(R4);
        try (Reader in = Files.newBufferedReader(folder.resolve("kb/CodeSystem-icd-10-cm-2025.json"))) {
            support.addCodeSystem(R4.newJsonParser().parseResource(CodeSystem.class, in));
        }
        return support;
    }

    private static List<String> lines(String type) throws IOException {
        return Files.readAllLines(folder.resolve("fhir").resolve(type + ".ndjson"));
    }

    private static List<String> faults(String resource) {
        return validator.validateWithResult(resource).getMessages().stream()
                .filter(message -> message.getSeverity() != ResultSeverityEnum.INFORMATION)
                .map(message -> message.getSeverity() + " " + message.getLocationString() + ": " + message.getMessage())
                .filter(message -> !message.contains(NARRATIVE))
                .toList();
    }

    @Test
    void everyResourceSatisfiesItsProfile() throws IOException {
        for (String type : List.of("Condition", "Provenance", "AuditEvent")) {
            assertThat(lines(type)).as(type).hasSizeGreaterThan(2).allSatisfy(line -> assertThat(faults(line))
                    .isEmpty());
        }
    }

    @Test
    void aConditionWithoutItsSubjectOrWithACodeThatIsNoneWouldBeRefused() throws IOException {
        String condition = lines("Condition").get(0);
        assertThat(faults(condition.replace("\"subject\"", "\"_subject\""))).isNotEmpty();
        assertThat(condition).contains("\"M10.9\"");
        assertThat(faults(condition.replace("\"M10.9\"", "\"M10.99\""))).anyMatch(fault -> fault.contains("M10.99"));
    }
}
