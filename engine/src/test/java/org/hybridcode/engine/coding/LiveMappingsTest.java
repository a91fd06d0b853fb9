package org.hybridcode.engine.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.hybridcode.rules.generated.MappingEvidence;
import org.hybridcode.rules.generated.MappingOrigin;
import org.hybridcode.rules.generated.MappingPeriod;
import org.hybridcode.rules.generated.MappingReview;
import org.hybridcode.rules.generated.MappingRule;
import org.hybridcode.rules.generated.MappingState;
import org.hybridcode.rules.generated.MappingWriter;
import org.hybridcode.rules.rulebook.RulesException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated mappings change between notes, whole and checked, or not at all. */
final class LiveMappingsTest {
    private static final KnowledgeBases BASES = KnowledgeBases.starter();
    private static final CodingService SERVICE = new CodingService(BASES.inForceOn(BASES.lastDay()));
    private static final Encounter VISIT = new Encounter(Setting.OUTPATIENT, BASES.lastDay(), Sex.UNKNOWN, Age.UNKNOWN);
    private static final String NOTE = "Assessment: quackenbush rot. Gout.";
    private static final MappingRule ROT = rule("quackenbush rot", "J18.9", "Pneumonia, unspecified organism");

    @TempDir
    Path kb;

    private final List<Reload> told = new ArrayList<>();
    private LiveMappings live;

    private static MappingRule rule(String phrase, String code, String title) {
        return new MappingRule(
                phrase,
                new Icd10Code(code),
                title,
                MappingState.SHADOW,
                new MappingPeriod(LocalDate.of(2024, 10, 1), Optional.empty()),
                new MappingEvidence(
                        4,
                        0,
                        List.of("title"),
                        List.of(),
                        new MappingOrigin("0".repeat(64), Optional.empty(), LocalDate.of(2024, 10, 1))),
                MappingReview.NONE);
    }

    private void write(MappingRule... rules) {
        MappingWriter.write(kb.resolve("generated"), Map.of("chapter-10.drl", MappingWriter.text(10, List.of(rules))));
    }

    private static List<String> codes(CodingService service) {
        return service.code(VISIT, NOTE).codes().stream()
                .map(code -> code.entry().text())
                .toList();
    }

    @BeforeEach
    void beginsInShadow() {
        write(ROT);
        live = new LiveMappings(SERVICE, kb, told::add);
        assertThat(codes(live.next(SERVICE))).containsExactly("M10.9");
    }

    @Test
    void approvedMappingDecidesFromTheNextNoteOn() {
        String before = live.next(SERVICE).versions().mappings().orElseThrow();
        write(ROT.in(MappingState.ACTIVE, MappingReview.NONE));
        CodingService after = live.next(SERVICE);
        assertThat(codes(after)).containsExactlyInAnyOrder("J18.9", "M10.9");
        assertThat(told).singleElement().satisfies(change -> {
            assertThat(change.taken()).isTrue();
            assertThat(change.before()).isEqualTo(before);
            assertThat(change.inForce()).isEqualTo(after.versions().mappings().orElseThrow());
            assertThat(change.message()).startsWith("the changed generated mappings are taken");
        });
        assertThat(live.next(SERVICE)).isSameAs(after);
    }

    @Test
    void mappingAgainstTheKnowledgeBaseIsNotTakenAndIsNamedOnce() {
        write(rule("Gout", "J18.9", "Pneumonia, unspecified organism").in(MappingState.ACTIVE, MappingReview.NONE));
        CodingService good = live.next(SERVICE);
        assertThat(live.next(SERVICE)).isSameAs(good);
        assertThat(codes(good)).containsExactly("M10.9");
        assertThat(told).singleElement().satisfies(change -> {
            assertThat(change.taken()).isFalse();
            assertThat(change.message())
                    .contains("generated/chapter-10.drl:8: MAP-")
                    .contains("stays in force");
        });
        write(ROT.in(MappingState.ACTIVE, MappingReview.NONE));
        assertThat(codes(live.next(SERVICE))).contains("J18.9");
    }

    @Test
    void fileOffShapeAndAMissingFolderLeaveTheLastGoodMappingsInForce() throws IOException {
        write(ROT.in(MappingState.ACTIVE, MappingReview.NONE));
        CodingService good = live.next(SERVICE);
        Files.writeString(kb.resolve("generated/chapter-10.drl"), "package generated.chapter10\n");
        assertThat(live.next(SERVICE)).isSameAs(good);
        Files.delete(kb.resolve("generated/chapter-10.drl"));
        assertThat(live.next(SERVICE)).isSameAs(good);
        assertThat(told).hasSize(3);
        assertThat(told.get(1).message()).contains("generated/chapter-10.drl:");
        assertThat(told.get(2).message()).contains("holds no mappings");
    }

    @Test
    void otherRulesKeepTheMappings() {
        write(ROT.in(MappingState.ACTIVE, MappingReview.NONE));
        live.next(SERVICE);
        CodingService other = new CodingService(BASES.inForceOn(BASES.lastDay()));
        assertThat(codes(live.next(other))).contains("J18.9");
        assertThat(told).hasSize(1);
    }

    @Test
    void unsoundMappingsAreRefusedAtTheStart() {
        write(rule("Gout", "J18.9", "Pneumonia, unspecified organism"));
        assertThatExceptionOfType(RulesException.class)
                .isThrownBy(() -> new LiveMappings(SERVICE, kb, told::add))
                .withMessageContaining("the knowledge base says that these words mean");
    }
}
