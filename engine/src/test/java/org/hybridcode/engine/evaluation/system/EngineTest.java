package org.hybridcode.engine.evaluation.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.hybridcode.rules.rulebook.Layer;
import org.junit.jupiter.api.Test;

class EngineTest {
    private static final KnowledgeBases STARTER = KnowledgeBases.starter();
    private static final GoldNote NOTE =
            note("Assessment: Essential hypertension. No pneumonia. Gout.", STARTER.lastDay());
    private static final Engine ENGINE = new Engine(new CodingService(STARTER.inForceOn(STARTER.lastDay())));

    @Test
    void codesWithTheLayersOfItsConfiguration() {
        assertThat(codes(Configuration.FULL)).containsExactly("I10", "M10.9");
        assertThat(codes(Configuration.without(Layer.NEGATION))).contains("J18.9");
        assertThat(codes(Configuration.VERSION_1)).contains("J18.9");
    }

    @Test
    void letsNothingLeaveWithoutALayerThatCarriesCodes() {
        assertThat(codes(Configuration.without(Layer.FORMAT))).isEmpty();
    }

    @Test
    void ablatesTheSixConfigurationsOfThePaperAndEveryLayer() {
        assertThat(Configuration.ablation())
                .extracting(Configuration::name)
                .startsWith("hybrid-code", "coder-only", "no-negation", "no-temporal", "no-exclusion", "no-expansion")
                .doesNotHaveDuplicates()
                .hasSize(3 + Layer.values().length);
    }

    @Test
    void knowsNoOtherCodesThanItsScope() {
        assertThat(ENGINE.limitedTo(Set.of("M10.9", "J18.9"), NOTE).codes())
                .extracting(PredictedCode::text)
                .containsExactly("M10.9");
    }

    private static List<String> codes(Configuration configuration) {
        return ENGINE.system(configuration).code(NOTE).codes().stream()
                .map(PredictedCode::text)
                .toList();
    }

    private static GoldNote note(String text, LocalDate date) {
        return new GoldNote(
                "n", new Encounter(Setting.OUTPATIENT, date, Sex.UNKNOWN, Age.UNKNOWN), text, new TreeSet<>(), true);
    }
}
