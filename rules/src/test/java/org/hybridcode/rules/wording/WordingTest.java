package org.hybridcode.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.rules.reading.ReadRule;
import org.hybridcode.rules.review.RuleSet;
import org.hybridcode.rules.rulebook.SiteRules;
import org.junit.jupiter.api.Test;

/** Rules are told in words that a coder reads. */
final class WordingTest {
    private static final Codebook CODEBOOK = KnowledgeBaseReader.starter().codebook();
    private static final Wording WORDING =
            new Wording(text -> CODEBOOK.find(text).map(CodebookEntry::title));
    private static final List<String> GOLDEN = List.of("EVD-0003", "TMP-0002", "CRT-0003", "DOC-0001", "GDL-0005");

    private static String told(ReadRule rule) {
        List<String> lines = new ArrayList<>(List.of(rule.id() + " " + rule.title()));
        WORDING.conditions(rule).forEach(sentence -> lines.add("- " + sentence));
        lines.add("Then " + WORDING.verdict(rule));
        lines.add(Wording.dates(rule));
        return String.join("\n", lines) + "\n";
    }

    @Test
    void fiveRulesAreToldAsExpected() throws IOException {
        RuleSet rules = RuleSet.builtIn();
        String told =
                GOLDEN.stream().map(id -> told(rules.find(id).orElseThrow())).collect(Collectors.joining("\n"));
        assertThat(told).isEqualTo(Files.readString(Path.of("src/test/resources/wording/expected.txt")));
    }

    @Test
    void noSignOfTheRuleLanguageStandsInTheWords() {
        List<ReadRule> rules = new ArrayList<>(RuleSet.builtIn().rules());
        rules.addAll(RuleSet.of(SiteRules.read(Path.of("src/main/resources/examples")))
                .rules());
        assertThat(rules).isNotEmpty().allSatisfy(rule -> assertThat(told(rule))
                .doesNotContainPattern("==|!=|&&|\\|\\||\\$|[<>{}]|[a-z][A-Z]|_")
                .doesNotContain("null", ",."));
    }
}
