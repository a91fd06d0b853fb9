package org.hybridcode.engine.audit.export;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.jerolba.carpet.CarpetWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.parquet.io.LocalOutputFile;
import org.hybridcode.engine.audit.chain.AuditLines;
import org.hybridcode.engine.audit.record.AuditException;
import org.hybridcode.engine.audit.record.AuditJson;
import org.hybridcode.engine.audit.record.AuditRecord;
import org.hybridcode.engine.audit.record.DecisionEntry;
import org.hybridcode.engine.audit.record.JobEntry;

/** Writes the decisions of an audit in other formats, one at a time. */
public final class AuditExport {

    /** Receives the records of an audit in order. */
    private interface Receiver {
        void opened(JobEntry job) throws IOException;

        void decided(long record, DecisionEntry decision) throws IOException;
    }

    /** Writes one row. */
    private interface Rows {
        void write(ExportRow row) throws IOException;
    }

    private final Path audit;

    /** An export of one audit. */
    public AuditExport(Path audit) {
        this.audit = audit;
    }

    /** Writes a row for each decision, with a header. */
    public void csv(Writer out) throws IOException {
        CsvMapper mapper = CsvMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
        SequenceWriter rows =
                mapper.writer(mapper.schemaFor(ExportRow.class).withHeader()).writeValues(out);
        each(rows(rows::write));
        rows.flush();
    }

    /** Writes a Parquet file with a row for each decision. */
    public void parquet(Path file) throws IOException {
        try (CarpetWriter<ExportRow> writer = new CarpetWriter<>(new LocalOutputFile(file), ExportRow.class)) {
            each(rows(writer::write));
        }
    }

    /**
     * Writes FHIR R4 into a folder, a resource to a line: a Condition and its Provenance for each assigned code, an
     * AuditEvent for each decision.
     */
    public void fhir(Path folder) throws IOException {
        try (BufferedWriter conditions = ndjson(folder, "Condition");
                BufferedWriter provenances = ndjson(folder, "Provenance");
                BufferedWriter events = ndjson(folder, "AuditEvent")) {
            each(new Receiver() {
                private FhirResources resources;

                @Override
                public void opened(JobEntry job) {
                    resources = new FhirResources(job);
                }

                @Override
                public void decided(long record, DecisionEntry decision) throws IOException {
                    if (decision.verdict() == DecisionEntry.Outcome.ASSIGNED) {
                        conditions.write(resources.condition(record, decision) + "\n");
                        provenances.write(resources.provenance(record, decision) + "\n");
                    }
                    events.write(resources.event(record, decision) + "\n");
                }
            });
        }
    }

    private static BufferedWriter ndjson(Path folder, String type) throws IOException {
        return Files.newBufferedWriter(folder.resolve(type + ".ndjson"), StandardCharsets.UTF_8);
    }

    private static Receiver rows(Rows rows) {
        return new Receiver() {
            @Override
            public void opened(JobEntry job) {
                // Every row names its job.
            }

            @Override
            public void decided(long record, DecisionEntry decision) throws IOException {
                rows.write(ExportRow.of(record, decision));
            }
        };
    }

    private void each(Receiver receiver) throws IOException {
        try (AuditLines lines = new AuditLines(audit)) {
            long number = 0;
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                number++;
                AuditRecord record = AuditJson.read(line.get(), audit + ":" + number);
                if (number == 1 && !(record.entry() instanceof JobEntry)) {
                    throw new AuditException(audit + ":1: no record that opens a job");
                }
                if (record.entry() instanceof JobEntry job) {
                    receiver.opened(job);
                } else if (record.entry() instanceof DecisionEntry decision) {
                    receiver.decided(number, decision);
                }
            }
        }
    }
}
