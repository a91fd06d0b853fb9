package org.hybridcode.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.rules.facts.Candidate;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.ProposalSource;
import org.hybridcode.rules.lint.Finding;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.runtime.KieSession;

/** Every way out of the subset is refused with file and line, and nothing of it has run, at check, build or load. */
final class AttackTest {
    private static final int AT_LEAST = 60;
    private static final List<Attack> ATTACKS = Attack.all();
    /**
     * What the compiler itself runs as it builds, so that only the check stops it: the values of annotations, which the
     * classic compiler on the path of the tests evaluates, and the constants of a declared enum.
     */
    private static final Set<String> AT_BUILD =
            Set.of("an annotation with code", "an annotation with a key", "a declared enum");

    /** Comments and consequences without a branch are left out by the compiler. */
    private static final Set<String> CODE_IS_NOT_COMPILED =
            Set.of("a line break that only Java sees", "a second consequence", "a line end that only Java sees");

    private static final int FIRINGS = 1_000;

    @TempDir
    private Path folder;

    @Test
    void theRuleThatTheAttacksAreMadeOfIsItselfAccepted() throws IOException {
        Files.writeString(folder.resolve(Attack.none().file()), Attack.none().text());
        assertThat(SiteRules.read(folder).findings()).isEmpty();
    }

    @Test
    void thereAreAttacksEnoughAndEachIsNamedOnce() {
        assertThat(ATTACKS)
                .hasSizeGreaterThan(2 * AT_LEAST)
                .extracting(Attack::name)
                .doesNotHaveDuplicates();
        System.out.println(ATTACKS.size() + " ways out of the subset, all refused");
    }

    @TestFactory
    Stream<DynamicTest> everyWayOutIsRefusedWithFileAndLine() {
        return ATTACKS.stream().map(attack -> DynamicTest.dynamicTest(attack.name(), () -> refused(attack)));
    }

    private void refused(Attack attack) throws IOException {
        System.clearProperty(Attack.CANARY);
        Path file = folder.resolve(attack.file());
        Files.writeString(file, attack.text());
        try {
            List<Finding> findings = SiteRules.read(folder).findings();
            assertThat(findings).as(attack.text()).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.file()).isEqualTo(attack.file());
                assertThat(finding.line())
                        .isBetween(1, Math.toIntExact(attack.text().lines().count()));
                assertThat(finding.message()).isNotBlank();
            });
            assertThatExceptionOfType(RulesException.class)
                    .isThrownBy(() -> Rulebook.withSiteRules(folder))
                    .withMessageContaining(attack.file() + ":" + findings.get(0).line())
                    .satisfies(refusal -> assertThat(refusal.findings()).isEqualTo(findings));
        } finally {
            Files.delete(file);
        }
        assertThat(System.getProperty(Attack.CANARY)).isNull();
    }

    /** Past the check, on purpose: the compiler or the fence refuses the text, or its code is in nothing that is run. */
    @TestFactory
    Stream<DynamicTest> theSecondFenceStopsCodeThatTheCheckWouldLetPass() {
        return ATTACKS.stream()
                .filter(attack -> attack.code() && !attack.table() && !AT_BUILD.contains(attack.name()))
                .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> fenced(attack)));
    }

    private static void fenced(Attack attack) {
        System.clearProperty(Attack.CANARY);
        List<RuleSource> sources = List.of(new RuleSource(attack.file(), attack.text(), List.of()));
        try {
            run(SiteCompiler.models(sources, "0123456789abcdef0123"));
            assertThat(CODE_IS_NOT_COMPILED).contains(attack.name());
        } catch (RulesException e) {
            assertThat(e.findings()).isNotEmpty();
        }
        assertThat(System.getProperty(Attack.CANARY)).isNull();
    }

    private static void run(List<Model> models) {
        KieSession session = KieBaseBuilder.createKieBaseFromModel(models, Rulebook.FACTS_ARE_A_SET)
                .newKieSession();
        try {
            Proposal proposal = new Proposal("p1", "I10", ProposalSource.KB, "", "x", 0, 1.0);
            session.insert(new Candidate(
                    proposal,
                    KnowledgeBaseReader.starter().codebook().find("I10").orElseThrow()));
            session.getAgenda().getAgendaGroup("visit").setFocus();
            session.fireAllRules(FIRINGS);
        } finally {
            session.dispose();
        }
    }
}
