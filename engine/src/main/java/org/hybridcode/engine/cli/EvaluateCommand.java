package org.hybridcode.engine.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.evaluation.gold.GoldSet;
import org.hybridcode.engine.evaluation.measure.Resampling;
import org.hybridcode.engine.evaluation.report.ReportFiles;
import org.hybridcode.engine.evaluation.report.ScoreTable;
import org.hybridcode.engine.evaluation.review.ReviewSettings;
import org.hybridcode.engine.evaluation.run.Evaluation;
import org.hybridcode.engine.evaluation.run.EvaluationReport;
import org.hybridcode.engine.evaluation.run.EvaluationSettings;
import org.hybridcode.engine.evaluation.system.CodingSystem;
import org.hybridcode.engine.evaluation.system.Engine;
import org.hybridcode.engine.evaluation.system.NeuralSystems;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.nlp.neural.CandidateGenerator;
import org.hybridcode.rules.rulebook.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hybridcode evaluate GOLD}: measures the program and other systems on notes that people have coded. */
@Command(
        name = "evaluate",
        description = "Measures Hybrid-Code and other systems on notes that people have coded.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hybridcode evaluate gold.jsonl --kb kb --report report --ablation",
            "  hybridcode evaluate mimic-iii --kb kb --report report --codes 5-20 --part test --on-fault count",
            "  hybridcode evaluate codiesp --kb kb --report report --without R00-R99 --on-fault count"
        },
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Runnable {
    /** Enough for two decimals of an interval's bounds; more would take longer than the coding. */
    private static final int RESAMPLES = 2000;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "GOLD",
            description = "JSON lines (id, text, codes), or a folder laid out like MIMIC-III, MIMIC-IV or CodiEsp.")
    private Path gold;

    @Mixin
    private KnowledgeBaseOption kb;

    @Option(
            names = "--report",
            required = true,
            paramLabel = "FOLDER",
            description = "A new folder for report.json, report.html, the CSV files and cases.jsonl.")
    private Path report;

    @Mixin
    private GoldOptions goldOptions;

    @Mixin
    private SystemOptions systemOptions;

    @Mixin
    private SiteOption rules;

    @Mixin
    private ModelOptions models;

    @Mixin
    private EncoderOption encoder;

    @Mixin
    private ClassifierOptions classifiers;

    @Option(names = "--ablation", description = "Measure also without each layer.")
    private boolean ablation;

    @Option(
            names = "--scaling",
            paramLabel = "N",
            split = ",",
            description = "Measure also with a knowledge base of so many codes: 100,500,1000,5000.")
    private List<Integer> scaling = List.of();

    @Mixin
    private ReviewOptions review;

    @Option(
            names = "--text",
            description = "Let cases.jsonl quote the words of the notes. Without it there are only their places.")
    private boolean withText;

    @Option(names = "--workers", paramLabel = "N", description = "Threads that code. Default: one for each processor.")
    private Optional<Integer> workers;

    @Override
    public void run() {
        EvaluationSettings settings = settings();
        KnowledgeBases bases = kb.opened();
        KnowledgeBase chosen = goldOptions.knowledgeBase(bases);
        GoldSet notes = goldOptions.read(
                gold, bases, chosen, Progress.on(spec.commandLine().getErr()));
        try (OpenModel model = models.open(chosen.codebook());
                ClassifierOptions.Opened classified = classifiers.open()) {
            List<CandidateGenerator> generators = encoder.with(model.generators(), bases, chosen);
            CodingService service = new CodingService(
                            chosen,
                            generators,
                            EnumSet.allOf(Layer.class),
                            rules.beside(kb).rulebook())
                    .withMappings(kb.mappings());
            Engine engine = new Engine(review.on(EncoderOption.judging(service, !generators.isEmpty(), bases)));
            List<CodingSystem> others = new ArrayList<>(systemOptions.systems(engine, notes));
            model.raw().ifPresent(raw -> others.addAll(NeuralSystems.of(engine, raw)));
            others.addAll(classified.systems());
            Evaluation evaluation = new Evaluation(notes, engine, others, settings);
            Placement.folder(report, folder -> ReportFiles.write(measured(evaluation), folder, withText));
        }
        spec.commandLine().getOut().flush();
    }

    private EvaluationSettings settings() {
        ReviewSettings reviewed = review.settings();
        try {
            return new EvaluationSettings(
                    goldOptions.views(),
                    ablation,
                    scaling,
                    new Resampling(RESAMPLES, Resampling.DEFAULT.seed()),
                    reviewed,
                    workers.orElseGet(() -> Runtime.getRuntime().availableProcessors()));
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException("--scaling and --workers take numbers of 1 or more", e);
        }
    }

    private EvaluationReport measured(Evaluation evaluation) {
        try (NoteProgress progress = NoteProgress.of(evaluation.steps())) {
            EvaluationReport found = evaluation.run(asked(), progress::step);
            spec.commandLine().getOut().print(ScoreTable.write(found));
            return found;
        }
    }

    /** The options as they were given, without those that change nothing or that it names by digest. */
    private Map<String, String> asked() {
        Map<String, String> asked = new TreeMap<>();
        spec.commandLine().getParseResult().matchedOptions().stream()
                .filter(option -> !List.of(
                                "--report",
                                "--workers",
                                "--kb",
                                "--without-labels",
                                "--rules",
                                "--model",
                                "--classifier")
                        .contains(option.longestName()))
                .forEach(option -> asked.put(
                        option.longestName(),
                        option.originalStringValues().stream().collect(Collectors.joining(","))));
        return asked;
    }
}
