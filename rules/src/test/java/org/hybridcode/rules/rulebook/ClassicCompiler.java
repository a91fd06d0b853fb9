package org.hybridcode.rules.rulebook;

import java.util.Map;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles DRL text in memory with the compiler that interprets conditions, not with the one the build uses. */
public final class ClassicCompiler {
    private ClassicCompiler() {}

    /**
     * The rulebook that the texts make.
     *
     * @param texts the DRL text of each layer that has rules
     * @throws IllegalStateException when a text does not compile
     */
    public static Rulebook rulebook(Map<Layer, String> texts) {
        return ofResources(texts.entrySet().stream()
                .collect(Collectors.toMap(text -> text.getKey().resources().get(0), Map.Entry::getValue)));
    }

    /** The rulebook that the texts make, by the resources that hold them. */
    static Rulebook ofResources(Map<String, String> texts) {
        return Rulebook.of(kieBase(texts));
    }

    private static KieBase kieBase(Map<String, String> texts) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("org.hybridcode", "test-" + texts.hashCode(), "1"));
        texts.forEach((resource, text) -> files.write("src/main/resources" + resource, text));
        KieBuilder builder = services.newKieBuilder(files).buildAll(DrlProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        try {
            KieBaseConfiguration configuration = services.newKieBaseConfiguration();
            configuration.setOption(Rulebook.FACTS_ARE_A_SET);
            return services.newKieContainer(builder.getKieModule().getReleaseId())
                    .newKieBase(configuration);
        } finally {
            services.getRepository().removeKieModule(builder.getKieModule().getReleaseId());
        }
    }
}
