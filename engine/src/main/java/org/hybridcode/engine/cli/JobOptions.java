package org.hybridcode.engine.cli;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hybridcode.engine.audit.record.AuditRule;
import org.hybridcode.engine.audit.record.AuditVersions;
import org.hybridcode.engine.audit.record.DigestKey;
import org.hybridcode.engine.batch.BatchAudit;
import org.hybridcode.engine.batch.JobFolder;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.evaluation.gold.GoldSettings;
import org.hybridcode.engine.evaluation.gold.OnFault;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.nlp.neural.CandidateGenerator;
import org.hybridcode.rules.rulebook.Layer;
import org.hybridcode.rules.rulebook.RuleCard;
import org.hybridcode.rules.rulebook.Rulebook;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a job that codes many notes, wherever it runs. */
public final class JobOptions {
    @Option(
            names = "--longest",
            defaultValue = "2000000",
            paramLabel = "BYTES",
            description = "The most bytes of a record; a longer one is rejected. Default: ${DEFAULT-VALUE}.")
    private int longest;

    @Option(
            names = "--timeout",
            defaultValue = "60",
            paramLabel = "SECONDS",
            description = "How long one note may take; one that takes longer is rejected. Default: ${DEFAULT-VALUE}.")
    private long timeout;

    @Mixin
    private KnowledgeBaseOption kb;

    @Mixin
    private NoteDefaults defaults;

    @Mixin
    private SiteOption rules;

    @Mixin
    private EncoderOption encoder;

    @Mixin
    private MinScoreOption minScore;

    @Mixin
    private BatchAuditOptions audit;

    /** The most bytes of a record. */
    public int longest() {
        return longest;
    }

    /** How long one note may take. */
    public Duration timeout() {
        return Duration.ofSeconds(timeout);
    }

    /** The key of the digests of the job in a folder. */
    DigestKey key(JobFolder folder) {
        return audit.key(folder);
    }

    /** What a job codes with before models are asked. */
    final class Basis {
        private final KnowledgeBases bases = kb.opened();
        private final KnowledgeBase chosen = defaults.knowledgeBase(bases);
        private final GoldSettings reading = defaults.settings(bases, chosen, OnFault.FAIL);
        private final Rulebook rulebook = rules.beside(kb).rulebook();

        GoldSettings reading() {
            return reading;
        }

        JobEngine engine(List<CandidateGenerator> models) {
            List<CandidateGenerator> generators = encoder.with(models, bases, chosen);
            CodingService service = minScore.on(EncoderOption.judging(
                    new CodingService(chosen, generators, EnumSet.allOf(Layer.class), rulebook)
                            .withMappings(kb.mappings()),
                    !generators.isEmpty(),
                    bases));
            AuditVersions versions = AuditVersions.of(HybridCode.VERSION, service.versions(), settings(reading));
            return new JobEngine(reading, service, versions, rules(rulebook));
        }
    }

    /** Reads the knowledge base and the rules. */
    Basis basis() {
        return new Basis();
    }

    /**
     * The engine of a job without language models.
     *
     * @throws UnusableInputException when something that is named cannot be used
     */
    public JobEngine engine() {
        return basis().engine(List.of());
    }

    /** The audit of a job whose digests have this key. */
    public BatchAudit audit(JobEngine engine, DigestKey key) {
        return audit.audit(key, engine);
    }

    /**
     * The key of the digests that is given, by option or environment.
     *
     * @throws UnusableInputException when none is
     */
    public DigestKey givenKey() {
        return audit.given();
    }

    /** What changes a result besides the versions. */
    private Map<String, String> settings(GoldSettings reading) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("setting", reading.defaultSetting().name());
        settings.put("date", reading.defaultDate().toString());
        settings.put("longest", String.valueOf(longest));
        settings.put("timeout", timeout().toString());
        return settings;
    }

    private static List<AuditRule> rules(Rulebook rulebook) {
        return rulebook.cards().stream()
                .sorted(Comparator.comparing(RuleCard::id))
                .map(card -> new AuditRule(card.id(), card.layer().label(), card.source()))
                .toList();
    }
}
