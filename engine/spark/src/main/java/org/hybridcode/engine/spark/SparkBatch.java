package org.hybridcode.engine.spark;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.hybridcode.engine.batch.BatchAudit;
import org.hybridcode.engine.batch.BatchException;
import org.hybridcode.engine.batch.BatchOutcome;
import org.hybridcode.engine.batch.input.InputException;
import org.hybridcode.engine.cli.HybridCode;
import org.hybridcode.engine.cli.JobEngine;
import org.hybridcode.engine.cli.JobOptions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spark-submit ... IN --out DIR}: codes many notes on a cluster. */
@Command(
        name = "batch",
        description =
                "Codes all notes of Parquet files into a new folder on the executors of Spark: results, rejected and"
                        + " audit as Parquet partitioned by part, the heads of the audit, and summary.json.",
        mixinStandardHelpOptions = true)
public final class SparkBatch implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "IN",
            description =
                    "A Parquet file or a folder of them, with id and text and where known setting, date, sex and age.")
    private String input;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder of the job, a new one.")
    private String out;

    @Option(
            names = "--block",
            defaultValue = "2000",
            paramLabel = "N",
            description = "How many records a task codes, and a part holds. Default: ${DEFAULT-VALUE}.")
    private int block;

    @Mixin
    private JobOptions job;

    /**
     * The engine that a command line asks for.
     *
     * @param arguments the command line
     */
    private record Asked(List<String> arguments) implements EngineSource {
        private static final long serialVersionUID = 1L;

        @Override
        public JobEngine open() {
            SparkBatch command = new SparkBatch();
            new CommandLine(command)
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .parseArgs(arguments.toArray(String[]::new));
            return command.job.engine();
        }
    }

    /** Runs the application; a code other than 0 tells the cluster that it failed. */
    public static void main(String[] arguments) {
        int code = HybridCode.run(new SparkBatch(), arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    // Spark is written in Scala, which does not say what it throws.
    @Override
    public Integer call() {
        Asked asked = new Asked(List.copyOf(spec.commandLine().getParseResult().originalArgs()));
        JobEngine engine = Engines.opened(asked);
        BatchAudit audit = job.audit(engine, job.givenKey());
        SparkJob.Limits limits = limits();
        try (SparkSession session =
                SparkSession.builder().appName("hybridcode batch").getOrCreate()) {
            BatchOutcome outcome = new SparkJob(session, audit, asked, limits).run(input, out);
            spec.commandLine()
                    .getOut()
                    .println(outcome.coded() + " notes coded, " + outcome.rejected() + " records rejected: " + out);
            return 0;
        } catch (Exception e) {
            throw new BatchException(told(e), e);
        }
    }

    /** What this program said of the fault, if it did; Spark tells it with everything around it. */
    private static String told(Exception fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof BatchException || cause instanceof InputException) {
                return cause.getMessage();
            }
        }
        return "the job failed; Spark's log says why: " + fault.getClass().getSimpleName();
    }

    private SparkJob.Limits limits() {
        try {
            return new SparkJob.Limits(job.longest(), job.timeout(), block);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
