package org.hybridcode.engine.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.HashPartitioner;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.hybridcode.engine.audit.chain.Chain;
import org.hybridcode.engine.audit.gather.PartHeads;
import org.hybridcode.engine.audit.record.AuditJson;
import org.hybridcode.engine.audit.record.NoteRecorder;
import org.hybridcode.engine.batch.BatchAudit;
import org.hybridcode.engine.batch.BatchOutcome;
import org.hybridcode.engine.batch.Tally;
import org.hybridcode.engine.batch.input.RowSlice;

/** Codes all notes of Parquet files on the executors of a Spark application. */
public final class SparkJob {
    private static final Pattern LOCAL = Pattern.compile("local(\\[[^,\\]]+(,\\s*(?<attempts>\\d+))?])?");
    private static final String USUAL_ATTEMPTS = "4";

    private final SparkSession session;
    private final JavaSparkContext spark;
    private final BatchAudit audit;
    private final EngineSource engines;
    private final Limits limits;

    /**
     * What a job keeps within.
     *
     * @param longest the most bytes of a record
     * @param timeout how long one note may take
     * @param block how many records a task codes
     */
    public record Limits(int longest, Duration timeout, int block) {

        /** @throws IllegalArgumentException when a number is not above zero */
        public Limits {
            if (longest <= 0 || block <= 0 || timeout.isNegative() || timeout.isZero()) {
                throw new IllegalArgumentException("--longest, --block and --timeout are above zero");
            }
        }
    }

    /**
     * A job.
     *
     * @param engines opens the engine of each executor, whose versions are those of the audit
     */
    public SparkJob(SparkSession session, BatchAudit audit, EngineSource engines, Limits limits) {
        this.session = session;
        this.spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        this.audit = audit;
        this.engines = engines;
        this.limits = limits;
    }

    /**
     * Runs the job.
     *
     * @param input a Parquet file, or a folder of them
     * @param out a new folder
     * @throws org.hybridcode.engine.batch.BatchException when it cannot begin
     */
    public BatchOutcome run(String input, String out) throws IOException {
        InputFiles files = InputFiles.of(input, limits.block(), spark);
        PartPlan plan = plan(audit.input(files.sha256()));
        OutputFolder folder = OutputFolder.create(out, spark.hadoopConfiguration());
        session.createDataFrame(lines(files, plan), Line.SCHEMA).write().parquet(folder.lines());
        JobTables tables = new JobTables(session.read().schema(Line.SCHEMA).parquet(folder.lines()));
        tables.write(folder.path().toString());
        String job = plan.recording().job();
        if (audit.written()) {
            heads(tables.heads(), job, folder);
        }
        Tally tally = tables.tally();
        folder.forgetLines();
        folder.write("summary.json", tally.json(job));
        return new BatchOutcome(tally.coded(), tally.rejected(), 0);
    }

    private PartPlan plan(String input) {
        String job = audit.job(input);
        String versions = audit.versions().sha256();
        String opening = audit.written() ? AuditJson.write(audit.opening(job, input)) : "";
        NoteRecorder recorder =
                audit.recorder(job).orElseGet(() -> new NoteRecorder(job, "", versions, audit.key(), false));
        return new PartPlan(
                engines,
                versions,
                limits.longest(),
                limits.timeout(),
                new PartPlan.Recording(job, opening, recorder, audit.clock()),
                attempts(spark.getConf()),
                new SerializableConfiguration(spark.hadoopConfiguration()));
    }

    /** How often Spark tries a task; a local master says it itself. */
    private static int attempts(SparkConf configuration) {
        Matcher local = LOCAL.matcher(configuration.get("spark.master"));
        if (local.matches()) {
            return local.group("attempts") == null ? 1 : Integer.parseInt(local.group("attempts"));
        }
        return Integer.parseInt(configuration.get("spark.task.maxFailures", USUAL_ATTEMPTS));
    }

    private JavaRDD<Row> lines(InputFiles files, PartPlan plan) {
        HashPartitioner each = new HashPartitioner(Math.max(1, files.slices().size()));
        JavaPairRDD<Integer, RowSlice> parts =
                spark.parallelizePairs(files.parts()).partitionBy(each);
        return parts.cogroup(Repeated.in(parts, plan), each).flatMap(part -> {
            Map<Long, String> before = new HashMap<>();
            part._2()._2().forEach(repeated -> before.put(repeated.number(), repeated.first()));
            return plan.lines(part._1(), part._2()._1().iterator().next(), before);
        });
    }

    /** The heads of the parts, and the head that shows whether one of them is missing or another. */
    private void heads(List<String> unsigned, String job, OutputFolder folder) throws IOException {
        Chain chain = new Chain();
        StringBuilder lines = new StringBuilder();
        for (String head : unsigned) {
            chain.add(head.getBytes(StandardCharsets.UTF_8));
            lines.append(head).append('\n');
        }
        folder.write(PartHeads.FILE, lines.toString());
        folder.write(PartHeads.HEAD, audit.signed(chain.head(job)).text());
    }
}
