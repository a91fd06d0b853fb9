package org.hybridcode.engine.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hybridcode.engine.batch.BatchAudit;
import org.hybridcode.engine.batch.BatchJob;
import org.hybridcode.engine.batch.BatchOutcome;
import org.hybridcode.engine.batch.BatchPlan;
import org.hybridcode.engine.batch.JobFolder;
import org.hybridcode.engine.batch.input.NoteSource;
import org.hybridcode.engine.evaluation.gold.GoldSettings;
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
                            + " text and where known setting, date, sex and age; or a folder of Parquet files or of texts (.txt).")
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

    @Mixin
    private JobOptions job;

    @Mixin
    private ModelOptions models;

    @Override
    public Integer call() {
        JobOptions.Basis basis = job.basis();
        BatchPlan plan = plan(basis.reading());
        NoteSource.open(input, plan.reading(), plan.longest()).close();
        try (OpenModel model = models.open(basis.reading().codebook());
                BatchProgressBar bar = BatchProgressBar.of("batch")) {
            JobEngine engine = basis.engine(model.generators());
            JobFolder folder = JobFolder.prepare(out, resume);
            BatchAudit audit = job.audit(engine, job.key(folder));
            return told(new BatchJob(plan, audit, folder, engine.service(), format == Format.PARQUET).run(bar));
        }
    }

    private BatchPlan plan(GoldSettings reading) {
        try {
            return new BatchPlan(input, reading, job.longest(), job.timeout(), workers, block);
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException(e.getMessage(), e);
        }
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
