package org.hybridcode.tests.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hybridcode.engine.audit.AuditTrail;
import org.hybridcode.engine.coding.AssignedCode;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.coding.GeneratedMappings;
import org.hybridcode.engine.coding.RefusedCode;
import org.hybridcode.engine.report.Explanation;
import org.hybridcode.engine.report.HtmlPage;
import org.hybridcode.engine.report.ResultJson;
import org.hybridcode.engine.report.ResultTable;
import org.hybridcode.engine.score.ScoreFile;
import org.hybridcode.engine.score.Trait;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.ProposalSource;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.hybridcode.rules.generated.MappedMention;
import org.hybridcode.rules.generated.MappedMention.Outcome;
import org.hybridcode.rules.generated.MappingEvidence;
import org.hybridcode.rules.generated.MappingOrigin;
import org.hybridcode.rules.generated.MappingPeriod;
import org.hybridcode.rules.generated.MappingReader;
import org.hybridcode.rules.generated.MappingReview;
import org.hybridcode.rules.generated.MappingRule;
import org.hybridcode.rules.generated.MappingSet;
import org.hybridcode.rules.generated.MappingState;
import org.hybridcode.rules.generated.MappingWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Generated mappings in coding, from their text to the result: they propose, and every layer decides as it does for others. */
final class GeneratedMappingsTest {
    private static final KnowledgeBase KB = KnowledgeBaseReader.starter();
    private static final CodingService PLAIN = new CodingService(KB);
    private static final Encounter VISIT =
            new Encounter(Setting.OUTPATIENT, LocalDate.of(2025, 3, 1), Sex.FEMALE, Age.UNKNOWN);
    private static final String NOTE = "ASSESSMENT:\n1. Sugar sickness\n2. Gout\n";

    private static final MappingRule SUGAR = rule("sugar sickness", "E11.9", MappingState.ACTIVE);

    private static MappingRule rule(String phrase, String code, MappingState state) {
        return new MappingRule(
                phrase,
                new Icd10Code(code),
                KB.codebook().find(code).orElseThrow().title(),
                state,
                new MappingPeriod(LocalDate.of(2024, 10, 1), Optional.empty()),
                new MappingEvidence(
                        9,
                        1,
                        List.of("coded as", "problem list"),
                        List.of("support passed"),
                        new MappingOrigin("0".repeat(64), Optional.empty(), LocalDate.of(2026, 11, 22))),
                MappingReview.NONE);
    }

    private static CodingService with(MappingRule... rules) {
        String text = MappingWriter.text(4, List.of(rules));
        return PLAIN.withMappings(GeneratedMappings.of(
                MappingSet.of(List.of(MappingReader.read("chapter-04.drl", text.getBytes(StandardCharsets.UTF_8))))));
    }

    private static List<String> codes(CodingResult result) {
        return result.codes().stream().map(code -> code.entry().text()).toList();
    }

    private static List<Outcome> outcomes(CodingResult result) {
        return result.found().mapped().stream().map(MappedMention::outcome).toList();
    }

    @Test
    void activeMappingProposesItsCodeWithItsWords() {
        CodingResult result = with(SUGAR).code(VISIT, NOTE);
        assertThat(codes(PLAIN.code(VISIT, NOTE))).containsExactly("M10.9");
        assertThat(codes(result)).containsExactly("E11.9", "M10.9");
        AssignedCode code = result.codes().get(0);
        assertThat(code.sources()).containsExactly(ProposalSource.GENERATED);
        assertThat(code.profile().traits()).contains(Trait.GENERATED_ALONE);
        assertThat(code.score())
                .as("nothing was measured of generated mappings, so that what this one vouches for counts")
                .isCloseTo(ScoreFile.builtIn().fitted().model().score(code.profile()) * 10 / 12, within(0.0005));
        assertThat(code.evidence()).singleElement().satisfies(span -> assertThat(
                        NOTE.substring(span.span().begin(), span.span().end()))
                .isEqualTo("Sugar sickness"));
        assertThat(outcomes(result)).containsExactly(Outcome.PROPOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "Denies sugar sickness.,NEG-0001",
        "Mother has sugar sickness.,EXP-0001",
        "ASSESSMENT: possible sugar sickness.,CRT-0001",
        "Return if sugar sickness develops.,CRT-0004"
    })
    void layersRefuseWhatAMappingProposesAsTheyRefuseOthers(String note, String rule) {
        CodingResult result = with(SUGAR).code(VISIT, note);
        assertThat(codes(result)).isEmpty();
        assertThat(result.refused())
                .filteredOn(refusal -> refusal.text().equals("E11.9"))
                .extracting(refusal -> refusal.rule().id())
                .contains(rule);
    }

    @Test
    void mappingToAHeaderOrToNoCodeIsRefusedByTheFormatLayer() {
        MappingRule header = rule("sugar sickness", "E11", MappingState.ACTIVE);
        assertThat(with(header).code(VISIT, NOTE).refused())
                .extracting(RefusedCode::text)
                .contains("E11");
        MappingRule none = new MappingRule(
                SUGAR.phrase(),
                new Icd10Code("Z99.Q9"),
                "Nothing",
                SUGAR.state(),
                SUGAR.period(),
                SUGAR.evidence(),
                SUGAR.review());
        CodingResult result = with(none).code(VISIT, NOTE);
        assertThat(codes(result)).containsExactly("M10.9");
        assertThat(result.refused()).extracting(RefusedCode::text).contains("Z99.Q9");
    }

    @Test
    void shadowIsRecordedAndChangesNothingElse() {
        CodingResult plain = PLAIN.code(VISIT, NOTE);
        CodingResult shadowed =
                with(SUGAR.in(MappingState.SHADOW, MappingReview.NONE)).code(VISIT, NOTE);
        assertThat(outcomes(shadowed)).containsExactly(Outcome.SHADOW);
        assertThat(shadowed.codes()).isEqualTo(plain.codes());
        assertThat(shadowed.refused()).isEqualTo(plain.refused());
        assertThat(shadowed.warnings()).isEqualTo(plain.warnings());
        assertThat(shadowed.queries()).isEqualTo(plain.queries());
        assertThat(shadowed.verdicts()).isEqualTo(plain.verdicts());
        assertThat(AuditTrail.lines(NOTE, shadowed, false)).anyMatch(line -> line.contains("\"outcome\":\"SHADOW\""));
        assertThat(ResultJson.line("n", NOTE, shadowed)).contains("\"outcome\":\"SHADOW\"");
    }

    @Test
    void knowledgeBaseOutranksAMappingOfItsWordsAndOfWordsWithinThem() {
        CodingService service =
                with(rule("gout", "I10", MappingState.ACTIVE), rule("kidney", "I10", MappingState.ACTIVE));
        String note = "ASSESSMENT: gout, chronic kidney disease stage 3.";
        CodingResult result = service.code(VISIT, note);
        assertThat(outcomes(result)).containsExactly(Outcome.OUTRANKED, Outcome.OUTRANKED);
        assertThat(result.codes()).isEqualTo(PLAIN.code(VISIT, note).codes());
        assertThat(result.verdicts()).isEqualTo(PLAIN.code(VISIT, note).verdicts());
    }

    @Test
    void mappingNeverTakesACodeOfTheKnowledgeBaseAwayByCoveringItsWords() {
        String note = "ASSESSMENT: gout of the old kind.";
        CodingResult result =
                with(rule("gout of the old kind", "I10", MappingState.ACTIVE)).code(VISIT, note);
        assertThat(codes(result)).containsExactlyInAnyOrder("I10", "M10.9");
    }

    @Test
    void ruleThatIsNotInForceOnTheEncountersDateDoesNotFire() {
        MappingRule later = new MappingRule(
                SUGAR.phrase(),
                SUGAR.code(),
                SUGAR.title(),
                SUGAR.state(),
                new MappingPeriod(LocalDate.of(2025, 4, 1), Optional.empty()),
                SUGAR.evidence(),
                SUGAR.review());
        assertThat(with(later).code(VISIT, NOTE).found().mapped()).isEmpty();
    }

    @Test
    void withoutMappingsNothingOfThemIsWritten() {
        CodingResult result = PLAIN.code(VISIT, NOTE);
        assertThat(PLAIN.withMappings(GeneratedMappings.NONE).code(VISIT, NOTE)).isEqualTo(result);
        assertThat(ResultJson.line("n", NOTE, result))
                .doesNotContainIgnoringCase("generated")
                .doesNotContain("mapping");
        assertThat(ResultTable.write(NOTE, result)).doesNotContain("generated");
        assertThat(HtmlPage.write("n", NOTE, result)).doesNotContain("generated");
    }

    @Test
    void resultNamesTheMappingsAndTheExplanationTheRule() {
        CodingService service = with(SUGAR);
        CodingResult result = service.code(VISIT, NOTE);
        String digest = result.versions().mappings().orElseThrow();
        assertThat(service.versions().mappings()).contains(digest);
        assertThat(ResultJson.line("n", NOTE, result))
                .contains("\"mappings\":\"" + digest + "\"")
                .contains("\"sources\":[\"GENERATED\"]")
                .contains("\"rule\":\"" + SUGAR.id() + "\"");
        assertThat(ResultTable.write(NOTE, result)).contains("generated mappings " + digest.substring(0, 12));
        assertThat(HtmlPage.write("n", NOTE, result)).contains(digest);
        assertThat(Explanation.write(NOTE, result, KB.codebook().find("E11.9").orElseThrow()))
                .contains(SUGAR.id() + " \"sugar sickness\" means E11.9 (active; documents for it 9, against it 1;"
                        + " coded as, problem list): \"Sugar sickness\" assessment 15-29:"
                        + " proposed, and the layers decided");
        assertThat(with(SUGAR.in(MappingState.ACTIVE, MappingReview.NONE)).versions())
                .isEqualTo(service.versions());
    }

    @Test
    void auditTellsTheMappingByItsIdAndNotByItsWords() {
        List<String> lines = AuditTrail.lines(NOTE, with(SUGAR).code(VISIT, NOTE), false);
        assertThat(lines).anyMatch(line -> line.contains("\"record\":\"mapping\"") && line.contains(SUGAR.id()));
        assertThat(lines)
                .noneMatch(line -> line.toLowerCase(java.util.Locale.ROOT).contains("sugar"));
        assertThat(AuditTrail.lines(NOTE, with(SUGAR).code(VISIT, NOTE), false)).isEqualTo(lines);
    }

    @Test
    void mappingsAreAddedToAServiceThatRuns() {
        GeneratedMappings few = GeneratedMappings.of(MappingSet.NONE).with(List.of(SUGAR));
        GeneratedMappings more = few.with(List.of(rule("wind pipe trouble", "J45.909", MappingState.ACTIVE)));
        String note = "ASSESSMENT: sugar sickness, wind pipe troubles.";
        assertThat(codes(PLAIN.withMappings(more).code(VISIT, note))).containsExactlyInAnyOrder("E11.9", "J45.909");
        assertThat(codes(PLAIN.withMappings(few).code(VISIT, note))).containsExactly("E11.9");
    }
}
