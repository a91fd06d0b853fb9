package org.hybridcode.engine.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.evaluation.gold.GoldSet;
import org.hybridcode.engine.impact.Impact;
import org.hybridcode.engine.impact.ImpactJson;
import org.hybridcode.engine.impact.ImpactPage;
import org.hybridcode.engine.impact.ImpactRun;
import org.hybridcode.engine.impact.LastCorpus;
import org.hybridcode.engine.impact.Share;
import org.hybridcode.engine.impact.Shown;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hybridcode rules impact OLD NEW}: what a change of rules does to a corpus. */
@Command(
        name = "impact",
        description =
                "Codes a corpus with two rulebooks and says which codes are gained and lost, by which rule. Exit code"
                        + " 1 when more notes changed than --max-changed allows, a note was stopped, or there are no notes.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hybridcode rules impact builtin site-rules --corpus notes.jsonl --kb kb --max-changed 2%%",
            "  hybridcode rules impact rules-in-use rules-to-be --corpus notes --report impact --sample 20"
        },
        mixinStandardHelpOptions = true)
final class RulesImpactCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CatalogOutput output;

    @Mixin
    private CorpusOptions corpusOptions;

    @Parameters(index = "0", paramLabel = "OLD", description = NamedRules.WHAT)
    private String before;

    @Parameters(index = "1", paramLabel = "NEW", description = NamedRules.WHAT)
    private String after;

    @Mixin
    private KnowledgeBaseOption kb;

    @Option(
            names = "--sample",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many of the changed notes are shown for review. Default: ${DEFAULT-VALUE}.")
    private int sample;

    @Option(names = "--seed", defaultValue = "42", description = "Decides the sample. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--max-changed",
            paramLabel = "SHARE",
            description = "The most notes whose codes may change: 2%%. More is exit code 1.")
    private Optional<String> most;

    @Option(
            names = "--report",
            paramLabel = "FOLDER",
            description = "A new folder for impact.json, which 'rules show --report' reads.")
    private Optional<Path> report;

    @Option(names = "--text", description = "Quote the words of the notes. Without it there are only their places.")
    private boolean withText;

    @Option(names = "--workers", paramLabel = "N", description = "Threads that code. Default: one for each processor.")
    private Optional<Integer> workers;

    @Override
    public Integer call() {
        Shown shown = shown();
        int threads = workers.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        if (threads < 1) {
            throw new UnusableInputException("--workers takes a number of 1 or more");
        }
        NamedRules old = NamedRules.of(before);
        NamedRules now = NamedRules.of(after);
        KnowledgeBases bases = kb.opened();
        KnowledgeBase chosen = corpusOptions.knowledgeBase(bases);
        GoldSet notes =
                corpusOptions.read(bases, chosen, Progress.on(spec.commandLine().getErr()));
        if (notes.notes().isEmpty()) {
            spec.commandLine().getErr().println("hybridcode: no notes in " + notes.name() + "; give a corpus that has");
            return Findings.FOUND;
        }
        CodingService service = new CodingService(chosen, old.rulebook()).withMappings(kb.mappings());
        ImpactRun run = new ImpactRun(service, old.all(), now.rulebook(), now.all());
        return told(impact(run, notes, threads), shown);
    }

    private Shown shown() {
        try {
            return new Shown(before, after, sample, seed, most.map(Share::parse), withText);
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException("--sample, --max-changed: " + e.getMessage(), e);
        }
    }

    private static Impact impact(ImpactRun run, GoldSet notes, int threads) {
        try (NoteProgress progress = NoteProgress.of(notes.notes().size())) {
            return run.over(notes, threads, () -> progress.step(1));
        }
    }

    private int told(Impact impact, Shown shown) {
        report.ifPresent(place -> Placement.folder(
                place,
                folder -> Files.writeString(
                        folder.resolve(LastCorpus.FILE),
                        new ObjectMapper()
                                        .writerWithDefaultPrettyPrinter()
                                        .writeValueAsString(ImpactJson.of(impact, shown))
                                + "\n",
                        StandardCharsets.UTF_8)));
        List<String> lines = ImpactPage.lines(impact, shown);
        output.print(() -> lines, () -> ImpactJson.of(impact, shown));
        if (shown.passes(impact)) {
            return 0;
        }
        spec.commandLine()
                .getErr()
                .println("hybridcode: "
                        + (impact.stopped().isEmpty()
                                ? lines.get(lines.size() - 1)
                                : "notes that could not be coded: "
                                        + impact.stopped().size()));
        return Findings.FOUND;
    }
}
