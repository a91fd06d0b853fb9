package org.hybridcode.engine.cli;

import org.hybridcode.engine.catalog.InfoReport;
import org.hybridcode.kb.release.KnowledgeBases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hybridcode kb info}: what a knowledge base holds and where it is from. */
@Command(
        name = "info",
        description = {
            "Opens every release of a knowledge base, and says what it holds and where it is from.",
            "A file that is not the one that was imported is refused."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  hybridcode kb info", "  hybridcode kb info --kb kb --format json"},
        mixinStandardHelpOptions = true)
final class KbInfoCommand implements Runnable {
    @Mixin
    private CatalogOutput output;

    @Mixin
    private KnowledgeBaseOption kb;

    @Override
    public void run() {
        KnowledgeBases bases = kb.opened();
        output.print(() -> InfoReport.lines(bases), () -> InfoReport.json(bases));
    }
}
