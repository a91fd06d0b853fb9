package org.hybridcode.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the export writes is FHIR R4: HAPI's strict parser reads it, nothing unknown, nothing of the wrong type. */
final class FhirExportTest {
    private static final FhirContext R4 = FhirContext.forR4();

    @TempDir
    Path folder;

    @Test
    void theStarterIsACodeSystemWithItsHierarchyAndNoMapping() throws Exception {
        Program.Outcome outcome = export();
        assertThat(outcome.out()).contains("no ConceptMap").contains("General Equivalence Mapping");
        CodeSystem system = read(CodeSystem.class, "CodeSystem-icd-10-cm-2025.json");
        assertThat(system.getUrl()).isEqualTo("http://hl7.org/fhir/sid/icd-10-cm");
        assertThat(system.getContent()).isEqualTo(CodeSystem.CodeSystemContentMode.COMPLETE);
        assertThat(system.getConcept()).hasSize(system.getCount());
        assertThat(system.getConcept())
                .filteredOn(concept -> concept.getCode().equals("J45.901"))
                .singleElement()
                .satisfies(concept -> assertThat(concept.getProperty())
                        .anyMatch(property -> property.getCode().equals("parent")
                                && property.getValueCodeType().getCode().equals("J45.90")));
        assertThat(folder.resolve("fhir")).isDirectoryNotContaining("glob:**ConceptMap*");
    }

    @Test
    void aMappingIsAConceptMapThatSaysWhatIsApproximate() throws Exception {
        export("--kb", SmallBase.in(folder).toString());
        ConceptMap map = read(ConceptMap.class, "ConceptMap-icd-9-cm-to-icd-10-cm.json");
        assertThat(map.getGroupFirstRep().getTarget()).isEqualTo("http://hl7.org/fhir/sid/icd-10-cm");
        assertThat(map.getGroupFirstRep().getElement())
                .extracting(ConceptMap.SourceElementComponent::getCode)
                .containsExactly("493.90", "493.92", "V99.9");
        assertThat(map.getGroupFirstRep().getElement())
                .extracting(element -> element.getTargetFirstRep().getEquivalence())
                .containsExactly(
                        ConceptMapEquivalence.INEXACT,
                        ConceptMapEquivalence.EQUIVALENT,
                        ConceptMapEquivalence.UNMATCHED);
        assertThat(map.getGroupFirstRep().getElement())
                .allMatch(element -> element.getTargetFirstRep().hasComment());
    }

    private Program.Outcome export(String... more) throws Exception {
        String[] first = {
            "kb", "export", "--format", "fhir", "--out", folder.resolve("fhir").toString()
        };
        String[] all = Stream.of(first, more).flatMap(Arrays::stream).toArray(String[]::new);
        Program.Outcome outcome = Program.run(all);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        return outcome;
    }

    private <T extends IBaseResource> T read(Class<T> type, String file) throws IOException {
        IParser parser = R4.newJsonParser().setParserErrorHandler(new StrictErrorHandler());
        try (Reader in = Files.newBufferedReader(folder.resolve("fhir").resolve(file))) {
            return parser.parseResource(type, in);
        }
    }
}
