package org.hybridcode.rules.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.rules.facts.MappingPolicy;
import org.hybridcode.rules.facts.ProposedMapping;
import org.hybridcode.rules.rulebook.MappingRulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule on mappings fires on a case and stays silent on a near miss, by {@code mapping-cases.yaml}. */
final class MappingSessionTest {
    private static final MappingSession SESSION = new MappingSession(MappingRulebook.builtIn());
    private static final MappingPolicy POLICY = new MappingPolicy(2, 3, 4, 0.2, 2, 3, true);
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new SimpleModule().addDeserializer(CodebookEntry.class, new EntryOfCode()))
            .build();
    private static final Table TABLE = read();

    /** A rule with what a sound mapping is changed to. */
    private record Pair(String rule, String name, Map<String, Object> fires, Map<String, Object> silent) {
        @Override
        public String toString() {
            return rule + " " + name;
        }
    }

    private record Table(Map<String, Object> sound, List<Pair> cases) {}

    private static final class EntryOfCode extends JsonDeserializer<CodebookEntry> {
        private final Codebook codebook = KnowledgeBaseReader.starter().codebook();

        @Override
        public CodebookEntry deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return codebook.find(parser.getText()).orElseThrow();
        }
    }

    private static Table read() {
        try (InputStream cases = MappingSessionTest.class.getResourceAsStream("/mapping-cases.yaml")) {
            return YAML.readValue(cases, Table.class);
        } catch (IOException e) {
            throw new AssertionError("the cases cannot be read", e);
        }
    }

    static Stream<Pair> pairs() {
        return TABLE.cases().stream();
    }

    private static List<String> objections(Map<String, Object> changed) {
        Map<String, Object> told = new HashMap<>(TABLE.sound());
        assertThat(told.keySet()).containsAll(changed.keySet());
        told.putAll(changed);
        return SESSION.run(POLICY, List.of(YAML.convertValue(told, ProposedMapping.class))).stream()
                .map(MappingSession.Raised::rule)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void objectsToItsCaseAndNotToTheNearMiss(Pair pair) {
        assertThat(objections(pair.fires())).contains(pair.rule());
        assertThat(objections(pair.silent())).doesNotContain(pair.rule());
    }

    @Test
    void objectsToNothingThatIsSound() {
        assertThat(objections(Map.of())).isEmpty();
    }

    @Test
    void everyRuleHasItsPair() {
        List<String> rules = MappingRulebook.text()
                .lines()
                .filter(line -> line.startsWith("rule "))
                .map(line -> line.substring("rule \"".length()).split(" ", 2)[0])
                .toList();
        assertThat(pairs().map(Pair::rule)).containsExactlyElementsOf(rules);
    }

    @Test
    void itsRulesPassTheCheckOfTheLanguage() {
        assertThat(MappingRulebook.findings()).isEmpty();
    }
}
