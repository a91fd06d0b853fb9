package org.hybridcode.engine.cli;

import java.util.List;
import java.util.Optional;
import org.hybridcode.engine.audit.chain.AuditLines;
import org.hybridcode.engine.audit.record.AuditJson;
import org.hybridcode.engine.audit.record.AuditRecord;
import org.hybridcode.engine.audit.record.DecisionEntry;
import org.hybridcode.engine.audit.record.JobEntry;
import org.hybridcode.engine.audit.show.DecisionText;
import org.hybridcode.engine.replay.Replay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hybridcode audit show AUDIT ID}: one decision as a person reads it. */
@Command(
        name = "show",
        description = "Shows one decision: words, layers, rules with their sources, and what it depends on.",
        footerHeading = "%nExamples:%n",
        footer = {"  hybridcode audit show coded 17"},
        mixinStandardHelpOptions = true)
final class AuditShowCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    private AuditFileOption audit;

    @Parameters(index = "1", paramLabel = "ID", description = "The number of the record, as 'audit query' gives it.")
    private long id;

    @Override
    public void run() {
        List<String> lines;
        try (AuditLines records = new AuditLines(audit.file())) {
            String name = audit.file().toString();
            JobEntry opened = Replay.opening(records, name);
            Optional<byte[]> line = Optional.empty();
            for (long number = 2; number <= Math.max(2, id); number++) {
                line = records.next();
            }
            lines = line.map(bytes -> AuditJson.read(bytes, name + ":" + id))
                    .filter(record -> record.sequence() == id)
                    .flatMap(record -> shown(opened, record))
                    .orElseThrow(() -> new UnusableInputException(
                            name + " has no decision with the number " + id + "; 'hybridcode audit query' gives them"));
        }
        lines.forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
    }

    private static Optional<List<String>> shown(JobEntry opened, AuditRecord record) {
        return record.entry() instanceof DecisionEntry decision
                ? Optional.of(new DecisionText(opened).lines(record.sequence(), decision))
                : Optional.empty();
    }
}
