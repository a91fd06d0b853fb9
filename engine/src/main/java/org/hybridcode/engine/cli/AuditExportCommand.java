package org.hybridcode.engine.cli;

import java.nio.file.Path;
import org.hybridcode.engine.audit.export.AuditExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hybridcode audit export AUDIT}: the decisions for other programs. */
@Command(
        name = "export",
        description = "Writes the decisions of an audit as CSV or Parquet, a row for each, or as FHIR R4: Condition and"
                + " Provenance for each assigned code, AuditEvent for each decision, a resource to a line.",
        mixinStandardHelpOptions = true)
final class AuditExportCommand implements Runnable {

    /** What is written. */
    enum Format {
        CSV,
        PARQUET,
        FHIR
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private AuditFileOption audit;

    @Option(names = "--format", required = true, description = "${COMPLETION-CANDIDATES}.")
    private Format format;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE|FOLDER",
            description = "A file; for FHIR and PARQUET a new folder.")
    private Path out;

    @Override
    public void run() {
        AuditExport export = new AuditExport(audit.file());
        switch (format) {
            case CSV -> Placement.file(out, export::csv);
            case PARQUET -> Placement.folder(out, folder -> export.parquet(folder.resolve("decisions.parquet")));
            case FHIR -> Placement.folder(out, export::fhir);
        }
        spec.commandLine().getOut().println("written to " + out);
        spec.commandLine().getOut().flush();
    }
}
