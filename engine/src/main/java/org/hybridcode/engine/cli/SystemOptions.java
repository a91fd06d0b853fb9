package org.hybridcode.engine.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.hybridcode.engine.evaluation.baseline.Baselines;
import org.hybridcode.engine.evaluation.gold.GoldSet;
import org.hybridcode.engine.evaluation.system.CodingSystem;
import org.hybridcode.engine.evaluation.system.Configuration;
import org.hybridcode.engine.evaluation.system.Engine;
import org.hybridcode.kb.codebook.Codebook;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that say which systems Hybrid-Code is compared with. */
final class SystemOptions {
    /** The temperatures of the paper's chat baselines. */
    private static final List<Double> TEMPERATURES = List.of(0.7, 0.0);

    /** A system that is there without an address. */
    enum Baseline {
        KB_ONLY,
        VERSION_1,
        RULES_38,
        TITLE_MENTION,
        MOST_FREQUENT,
        NONE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            split = ",",
            description = "Compare with these: ${COMPLETION-CANDIDATES}. Default: all.")
    private List<Baseline> baselines = List.of(
            Baseline.KB_ONLY, Baseline.VERSION_1, Baseline.RULES_38, Baseline.TITLE_MENTION, Baseline.MOST_FREQUENT);

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<Chat> chats = new ArrayList<>();

    /** A chat model, asked at both temperatures of the paper. */
    static final class Chat {
        @Option(
                names = "--chat",
                required = true,
                paramLabel = "ADDRESS",
                description =
                        "Compare with a chat model behind this address of the OpenAI form, http://host:8000/v1. The"
                                + " text of every note is sent there. A key is read from HYBRIDCODE_API_KEY.")
        private URI address;

        @Option(
                names = "--chat-model",
                required = true,
                paramLabel = "NAME",
                description = "What the address calls the model.")
        private String model;
    }

    /** The systems, each once, in the order in which they were named; chat models last. */
    List<CodingSystem> systems(Engine engine, GoldSet gold) {
        Codebook codebook = engine.service().knowledgeBase().codebook();
        List<CodingSystem> systems = new ArrayList<>();
        for (Baseline baseline : new LinkedHashSet<>(baselines)) {
            switch (baseline) {
                case KB_ONLY -> systems.add(engine.system(Configuration.KB_ONLY));
                case VERSION_1 -> systems.add(engine.system(Configuration.VERSION_1));
                case RULES_38 -> systems.add(Baselines.rules38(codebook));
                case TITLE_MENTION -> systems.add(Baselines.titleMention(codebook));
                case MOST_FREQUENT -> systems.add(Baselines.mostFrequent(gold.notes()));
                case NONE -> systems.clear();
            }
        }
        for (Chat chat : chats) {
            TEMPERATURES.forEach(temperature -> systems.add(chat(chat, temperature, codebook)));
        }
        return systems;
    }

    private static CodingSystem chat(Chat asked, double temperature, Codebook codebook) {
        try {
            return Baselines.chat(asked.address, asked.model, temperature, codebook);
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException("--chat: " + e.getMessage(), e);
        }
    }
}
