package org.hybridcode.engine.cli;

import java.nio.file.Path;
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
                "Brings an audit into a store (SQLite), which may hold many; one that is there is replaced. The audit"
                        + " stays the truth, and the store can be built from it again.",
        mixinStandardHelpOptions = true)
final class AuditIndexCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    private AuditFileOption audit;

    @Option(names = "--store", required = true, paramLabel = "FILE", description = "The store; it may be new.")
    private Path store;

    @Override
    public void run() {
        long size = audit.file().toFile().length();
        try (AuditStore opened = AuditStore.create(store);
                BatchProgressBar bar = BatchProgressBar.of("index");
                AuditIndexer indexer = new AuditIndexer(opened, audit.file(), read -> bar.at(read, size, 0))) {
            spec.commandLine().getOut().println(indexer.run() + " records of " + audit.file() + " in " + store);
            spec.commandLine().getOut().flush();
        }
    }
}
