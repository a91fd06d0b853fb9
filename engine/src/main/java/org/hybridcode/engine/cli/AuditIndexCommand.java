package org.hybridcode.engine.cli;

import java.util.Optional;
import org.hybridcode.engine.audit.store.AuditIndexer;
import org.hybridcode.engine.audit.store.AuditStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hybridcode audit index AUDIT --store FILE}: brings an audit into a store that is asked quickly. */
@Command(
        name = "index",
        description =
                "Brings an audit into a store (SQLite or PostgreSQL), which may hold many; one that is there is replaced."
                        + " The audit stays the truth, and the store can be built from it again.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hybridcode audit index coded",
            "  hybridcode audit index coded --store audits.sqlite",
            "  hybridcode audit index coded --store \"jdbc:postgresql://db.example.org/audits?user=coder\""
        },
        mixinStandardHelpOptions = true)
final class AuditIndexCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    private AuditFileOption audit;

    @Option(
            names = "--store",
            paramLabel = "FILE|ADDRESS",
            description =
                    "The store: a file, which may be new, or a database as jdbc:postgresql://HOST:PORT/DATABASE?user=NAME,"
                            + " whose password stands in ~/.pgpass. Default: audit.sqlite beside the audit.")
    private Optional<String> store;

    @Override
    public void run() {
        long size = audit.file().toFile().length();
        try (AuditStore opened = AuditStore.create(store.orElseGet(audit::store));
                BatchProgressBar bar = BatchProgressBar.of("index");
                AuditIndexer indexer = new AuditIndexer(opened, audit.file(), read -> bar.at(read, size, 0))) {
            spec.commandLine().getOut().println(indexer.run() + " records of " + audit.file() + " in " + opened.name());
            spec.commandLine().getOut().flush();
        }
    }
}
