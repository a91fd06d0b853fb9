package org.hybridcode.engine.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hybridcode.engine.audit.record.AuditVersions;
import org.hybridcode.engine.batch.BatchAudit;
import org.hybridcode.engine.batch.BatchJob;
import org.hybridcode.engine.batch.BatchOutcome;
import org.hybridcode.engine.batch.BatchPlan;
import org.hybridcode.engine.batch.JobFolder;
import org.hybridcode.engine.batch.input.NoteSource;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.evaluation.gold.GoldSettings;
import org.hybridcode.engine.evaluation.gold.OnFault;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.nlp.neural.CandidateGenerator;
import org.hybridcode.rules.rulebook.Layer;
import org.hybridcode.rules.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hybridcode batch IN --out DIR}: codes many notes. */
@Command(
        name = "batch",
        description = "Codes all notes of a file or folder into a new folder: results.jsonl in the order of the input,"
                + " rejected.jsonl, audit.jsonl with its head, summary.json and timing.json. Exit code 1 when records were"
                + " rejected; the rest is coded.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hybridcode batch notes.jsonl --out coded --kb kb",
            "  hybridcode batch notes.parquet --out coded --kb kb --workers 8 --resume"
        },
        mixinStandardHelpOptions = true)
final class BatchCommand implements Callable<Integer> {

    /** What the results are written as. */
    enum Format {
        JSONL,
        PARQUET
    }

    private static final int SOME_REJECTED = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "IN",
            description =
                    "JSON lines (.jsonl), CSV (.csv), either also with .gz behind, Parquet (.parquet), all with id and"
                            + " text and where known setting, date, sex and age; or a folder of texts (.txt).")
    private Path input;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder of the job, a new one.")
    private Path out;

    @Option(names = "--resume", description = "Go on with the job in that folder, or begin it when there is none.")
    private boolean resume;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "How many notes are coded at once. Default: the number of processors.")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--format",
            defaultValue = "JSONL",
            description = "${COMPLETION-CANDIDATES}; PARQUET writes results.parquet too, at the end. Default:"
                    + " ${DEFAULT-VALUE}.")
    private Format format;

    @Option(
            names = "--block",
            defaultValue = "512",
            paramLabel = "N",
            description = "How many records are committed together. Default: ${DEFAULT-VALUE}.")
    private int block;

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
    private ModelOptions models;

    @Mixin
    private EncoderOption encoder;

    @Mixin
    private BatchAuditOptions audit;

    @Override
    public Integer call() {
        KnowledgeBases bases = kb.opened();
        KnowledgeBase chosen = defaults.knowledgeBase(bases);
        GoldSettings reading = defaults.settings(bases, chosen, OnFault.FAIL);
        Rulebook rulebook = rules.beside(kb).rulebook();
        BatchPlan plan = plan(reading);
        NoteSource.open(input, reading, longest).close();
        try (OpenModel model = models.open(chosen.codebook());
                BatchProgressBar bar = BatchProgressBar.of("batch")) {
            List<CandidateGenerator> generators = encoder.with(model.generators(), bases, chosen);
            CodingService service = EncoderOption.judging(
                    new CodingService(chosen, generators, EnumSet.allOf(Layer.class), rulebook)
                            .withMappings(kb.mappings()),
                    !generators.isEmpty(),
                    bases);
            AuditVersions versions = AuditVersions.of(HybridCode.VERSION, service.versions(), settings(plan));
            JobFolder folder = JobFolder.prepare(out, resume);
            BatchAudit audited = audit.audit(folder, versions, rulebook);
            return told(new BatchJob(plan, audited, folder, service, format == Format.PARQUET).run(bar));
        }
    }

    private BatchPlan plan(GoldSettings reading) {
        try {
            return new BatchPlan(input, reading, longest, Duration.ofSeconds(timeout), workers, block);
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException(e.getMessage(), e);
        }
    }

    /** What changes a result besides the versions. */
    static Map<String, String> settings(BatchPlan plan) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("setting", plan.reading().defaultSetting().name());
        settings.put("date", plan.reading().defaultDate().toString());
        settings.put("longest", String.valueOf(plan.longest()));
        settings.put("timeout", plan.timeout().toString());
        return settings;
    }

    private int told(BatchOutcome outcome) {
        PrintWriter err = spec.commandLine().getErr();
        if (outcome.coded() + outcome.rejected() == 0) {
            err.println("hybridcode: " + input + " holds no record");
        }
        if (outcome.rejected() > 0) {
            err.println("hybridcode: " + outcome.rejected() + " records were rejected, " + outcome.coded() + " coded; "
                    + new JobFolder(out).rejected() + " says why");
        }
        err.flush();
        spec.commandLine()
                .getOut()
                .println(outcome.coded() + " notes coded, " + outcome.rejected() + " records rejected"
                        + (outcome.before() > 0 ? ", " + outcome.before() + " of them before" : "") + ": " + out);
        spec.commandLine().getOut().flush();
        return outcome.rejected() == 0 ? 0 : SOME_REJECTED;
    }
}
