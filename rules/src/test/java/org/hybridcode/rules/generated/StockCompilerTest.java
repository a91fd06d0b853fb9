package org.hybridcode.rules.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.hybridcode.rules.facts.Mapping;
import org.hybridcode.rules.facts.Mention;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/**
 * The text of generated mappings means to Drools' own compiler what it means here. How many rules are compared is said by the
 * system property {@code mappings.compared}: the compiler takes 10 ms of
 * processor time a rule.
 */
final class StockCompilerTest {
    private static final int NOTES = 500;
    private static final int MENTIONS = 60;

    @Test
    void rulesOfTheStockCompilerFireOnTheSameMentionsForTheSameCodes() {
        int size = Integer.getInteger("mappings.compared", 500);
        List<MappingRule> rules = Mappings.random(size, 11).stream()
                .map(rule -> rule.in(MappingState.ACTIVE, MappingReview.NONE))
                .toList();
        String text = MappingWriter.text(9, rules);
        KieBase compiled = compiled(text);
        MappingSet loaded =
                MappingSet.of(List.of(MappingReader.read("chapter-09.drl", text.getBytes(StandardCharsets.UTF_8))));
        int firings = 0;
        for (int note = 0; note < NOTES; note++) {
            List<Mention> mentions = Mappings.note(rules, MENTIONS, note);
            List<String> expected = fired(compiled, mentions);
            assertThat(loaded.fire(Mappings.DAY, mentions).stream()
                            .map(firing -> said(firing.id(), firing.mapping()))
                            .sorted())
                    .isEqualTo(expected);
            firings += expected.size();
        }
        assertThat(firings).isGreaterThan(NOTES * MENTIONS / 2);
    }

    private static List<String> fired(KieBase compiled, List<Mention> mentions) {
        List<String> fired = new ArrayList<>();
        KieSession session = compiled.newKieSession();
        try {
            session.addEventListener(new DefaultRuleRuntimeEventListener() {
                @Override
                public void objectInserted(ObjectInsertedEvent event) {
                    if (event.getObject() instanceof Mapping mapping) {
                        fired.add(said(event.getRule().getName().substring(0, 20), mapping));
                    }
                }
            });
            mentions.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return fired.stream().sorted().toList();
    }

    private static String said(String id, Mapping mapping) {
        return id + " " + mapping.mention().id() + " " + mapping.code();
    }

    private static KieBase compiled(String text) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.hybridcode", "mappings-compared", "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/generated/chapter09/chapter-09.drl", text);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        try {
            return services.newKieContainer(release).getKieBase();
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }
}
