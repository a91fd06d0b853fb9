package org.hybridcode.engine.cli;

import java.nio.file.Path;
import org.hybridcode.engine.catalog.DiffReport;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.kb.release.ReleaseDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hybridcode kb diff OLD NEW}: what changed between two releases. */
@Command(
        name = "diff",
        description = "Says what changed between two releases: codes, titles, notes.",
        footerHeading = "%nExamples:%n",
        footer = {"  hybridcode kb diff kb/2024 kb/2025", "  hybridcode kb diff old-kb kb --format json"},
        mixinStandardHelpOptions = true)
final class KbDiffCommand implements Runnable {
    private static final String FOLDER = "A knowledge base, its latest release; or the folder of one release in it.";

    @Mixin
    private CatalogOutput output;

    @Parameters(index = "0", paramLabel = "OLD", description = FOLDER)
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = FOLDER)
    private Path after;

    @Override
    public void run() {
        ReleaseDiff diff = ReleaseDiff.between(latest(before), latest(after));
        output.print(() -> DiffReport.lines(diff), () -> DiffReport.json(diff));
    }

    private static Codebook latest(Path folder) {
        KnowledgeBases bases = KnowledgeBases.in(folder);
        return bases.inForceOn(bases.lastDay()).codebook();
    }
}
