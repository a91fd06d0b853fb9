package org.hybridcode.engine.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.hybridcode.engine.catalog.CodeReport;
import org.hybridcode.engine.catalog.NearestCodes;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.release.KnowledgeBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hybridcode kb show CODE}: one code with all that applies to it. */
@Command(
        name = "show",
        description = "Shows a code or header: its place, the notes that apply to it and the level they come from, and"
                + " the index entries and terms that lead to it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hybridcode kb show J44.1",
            "  hybridcode kb show S72.001A --kb kb --date 2025-03-01",
            "  hybridcode kb show E11 --kb kb --release 2025 --format json"
        },
        mixinStandardHelpOptions = true)
final class KbShowCommand implements Runnable {
    private static final int NEAREST = 5;

    @Mixin
    private CatalogOutput output;

    @Parameters(paramLabel = "CODE", description = "A code or header with its dot, such as J45.901.")
    private String code;

    @Mixin
    private ReleaseOptions options;

    @Override
    public void run() {
        KnowledgeBase kb = options.chosen();
        CodebookEntry entry = kb.codebook().find(code).orElseThrow(() -> unknown(kb));
        output.print(() -> CodeReport.lines(kb, entry), () -> CodeReport.json(kb, entry));
    }

    private UnusableInputException unknown(KnowledgeBase kb) {
        List<CodebookEntry> nearest = NearestCodes.to(code, kb.codebook(), NEAREST);
        return new UnusableInputException("release " + kb.codebook().release().name() + " of " + kb.name()
                + " has no code " + code
                + (nearest.isEmpty()
                        ? "; write it with its dot, as in J45.901"
                        : "; nearest: "
                                + nearest.stream().map(CodebookEntry::toString).collect(Collectors.joining("; "))));
    }
}
